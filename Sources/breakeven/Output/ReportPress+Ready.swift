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
    try templates.reportUnused(console: console)
    let first = order.kind ?? .client
    let (workshop, renderer) = try SideBySide.run(
      { try EarlyReading.workshop(console, jobs: jobs) },
      { try templates.renderer(first, console: console) })
    let scenarios = try workshop.readScenarios(inputs)
    if failing?.against != nil, scenarios.count > 1 {
      throw ValidationError("--against holds one result; these inputs make several")
    }
    var renderers = [first: renderer]
    for kind in ReportKind.allCases where order.kind == nil && renderers[kind] == nil {
      guard scenarios.contains(where: { $0.report == kind }) else { continue }
      renderers[kind] = try templates.renderer(kind, console: console)
    }
    let shared = ReportPress(
      workshop: workshop, renderers: renderers, order: order,
      conditions: try FailConditions(failing, console: console))
    let press = scenarios.count == 1 ? shared.forOne : shared
    try press.check(scenarios)
    return (press, scenarios)
  }
}
