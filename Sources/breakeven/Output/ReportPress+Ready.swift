import ArgumentParser
import ReportModel
import ReportRendering
import ScenarioModel

extension ReportPress {
  /// Reads scenarios and templates and checks all of both, before the first report is made.
  static func ready(
    _ inputs: [String], _ order: ReportOrder, _ failing: FailOptions? = nil, console: Console,
    jobs: Int?, keepsGoing: Bool = false
  ) throws -> (press: ReportPress, batch: Batch) {
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
    var batch = try workshop.readBatch(inputs, keepsGoing: keepsGoing)
    try failing?.checkCount(batch.count)
    let languages = try templates.languages(of: &batch, console: console)
    for read in batch.scenarios {
      let edition = ReportEdition(read, order.kind)
      guard renderers[edition] == nil else { continue }
      guard let language = languages[edition.language] else { continue }
      renderers[edition] = renderer(edition.kind, language)
    }
    if batch.count > 1 { for each in renderers.values { _ = try each.value() } }
    var whole = order
    whole.hasIndex = order.hasIndex(over: inputs, of: batch.count)
    let shared = ReportPress(
      workshop: workshop, renderers: renderers, languages: languages, order: whole,
      conditions: try FailConditions(failing, console: console))
    let press = batch.count == 1 ? shared.forOne : shared
    try press.check(&batch)
    return (press, batch)
  }
}
