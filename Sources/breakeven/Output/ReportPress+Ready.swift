import ArgumentParser
import ReportModel
import ReportRendering
import ScenarioModel

extension ReportPress {
  /// Reads scenarios and templates and checks all of both, before the first report is made.
  static func ready(
    _ inputs: [String], _ order: ReportOrder, _ failing: FailOptions? = nil, console: Console,
    jobs: Int?
  ) throws -> (press: ReportPress, scenarios: [ReadScenario]) {
    let templates = try ReportTemplates(
      EarlyReading.files(console), folder: order.templateFolder, console: console)
    try templates.reportUnused(console: console)
    // Templates are parsed while scenarios are read and, where there is one alone, worked out.
    let renderer = { (kind: ReportKind, language: Language) in
      Later { try templates.renderer(kind, in: language, console: console) }
    }
    let first = ReportEdition(order.kind ?? .client, ReportLanguage.standard.tag)
    var renderers = [first: renderer(first.kind, .english)]
    let workshop = try EarlyReading.workshop(console, jobs: jobs)
    let scenarios = try workshop.readScenarios(inputs)
    if failing?.against != nil, scenarios.count > 1 {
      throw ValidationError("--against holds one result; these inputs make several")
    }
    let languages = try templates.languages(of: scenarios, console: console)
    for edition in scenarios.map({ ReportEdition($0, order.kind) }) where renderers[edition] == nil
    {
      guard let language = languages[edition.language] else { continue }
      renderers[edition] = renderer(edition.kind, language)
    }
    if scenarios.count > 1 { for each in renderers.values { _ = try each.value() } }
    var whole = order
    whole.hasIndex = order.hasIndex(over: inputs, of: scenarios.count)
    let shared = ReportPress(
      workshop: workshop, renderers: renderers, languages: languages, order: whole,
      conditions: try FailConditions(failing, console: console))
    let press = scenarios.count == 1 ? shared.forOne : shared
    try press.check(scenarios)
    return (press, scenarios)
  }
}
