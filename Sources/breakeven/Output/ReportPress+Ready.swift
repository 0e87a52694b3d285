import ArgumentParser
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
    // Templates are parsed while scenarios are read and, where there is one alone, worked out.
    let renderer = { kind in Later { try templates.renderer(kind, console: console) } }
    let first = order.kind ?? .client
    var renderers = [first: renderer(first)]
    let workshop = try EarlyReading.workshop(console, jobs: jobs)
    let scenarios = try workshop.readScenarios(inputs)
    if failing?.against != nil, scenarios.count > 1 {
      throw ValidationError("--against holds one result; these inputs make several")
    }
    for kind in ReportKind.allCases where order.kind == nil && renderers[kind] == nil {
      guard scenarios.contains(where: { $0.report == kind }) else { continue }
      renderers[kind] = renderer(kind)
    }
    if scenarios.count > 1 { for each in renderers.values { _ = try each.value() } }
    let shared = ReportPress(
      workshop: workshop, renderers: renderers, order: order,
      conditions: try FailConditions(failing, console: console))
    let press = scenarios.count == 1 ? shared.forOne : shared
    try press.check(scenarios)
    return (press, scenarios)
  }
}
