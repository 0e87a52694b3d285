import ArgumentParser
import ScenarioModel
import Synchronization

/// `breakeven build`: writes one report a scenario.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Write the report of each scenario as one HTML file.")

  @Argument(help: "Scenario files, or folders of them.")
  var inputs: [String]

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The folder for the reports, or - for standard output.")
  var output = "out"

  @Flag(help: "Show what the scenario marks as internal.")
  var `internal` = false

  @OptionGroup var failing: FailOptions

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes a folder or -, not nothing") }
  }

  func run() throws {
    let console = Console(reading)
    let shipped = try EarlyReading.files(console)
    let (workshop, renderer) = try SideBySide.run(
      { try EarlyReading.workshop(console, jobs: reading.jobs) },
      { try ReportPress.renderer(.client, shipped, console: console) })
    let scenarios = try workshop.readScenarios(inputs)
    if failing.against != nil, scenarios.count > 1 {
      throw ValidationError("--against holds one result; these inputs make several")
    }
    var renderers = [ReportKind.client: renderer]
    for kind in ReportKind.allCases
    where renderers[kind] == nil && scenarios.contains(where: { $0.report == kind }) {
      renderers[kind] = try ReportPress.renderer(kind, shipped, console: console)
    }
    let shared = ReportPress(
      workshop: workshop, renderers: renderers, includesInternal: self.internal,
      conditions: try FailConditions(failing, console: console))
    let press = scenarios.count == 1 ? shared.forOne : shared
    try press.check(scenarios)
    if output == "-" {
      guard let read = scenarios.only else {
        throw ValidationError("standard output takes one report; these inputs make several")
      }
      let report = try press.report(of: read)
      try console.print(report.html)
      return try console.fail([(read.file.path, report.failures)])
    }
    let targets = try ReportPath.targets(of: scenarios, below: output, console: console)
    let failures = try press.write(scenarios, to: targets)
    console.note("\(counted(scenarios.count, "report")) written to \(output)")
    try console.fail(failures)
  }
}
