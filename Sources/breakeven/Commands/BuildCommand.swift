import ArgumentParser
import Diagnostics
import Publishing
import ScenarioModel

/// `breakeven build`: writes one report a scenario.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Write the report of each scenario as one HTML or PDF file.")

  @Argument(help: "Scenario files, or folders of them.")
  var inputs: [String]

  @OptionGroup var output: OutputOptions

  @Flag(help: "Show what the scenario marks as internal.")
  var `internal` = false

  @OptionGroup var failing: FailOptions

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    try checkEngine(console)
    let shipped = try EarlyReading.files(console)
    let templates = try ReportTemplates(shipped, folder: output.templateFolder, console: console)
    let first = output.kind ?? .client
    let (workshop, renderer) = try SideBySide.run(
      { try EarlyReading.workshop(console, jobs: reading.jobs) },
      { try templates.renderer(first, console: console) })
    let scenarios = try workshop.readScenarios(inputs)
    if failing.against != nil, scenarios.count > 1 {
      throw ValidationError("--against holds one result; these inputs make several")
    }
    var renderers = [first: renderer]
    for kind in ReportKind.allCases where output.kind == nil && renderers[kind] == nil {
      guard scenarios.contains(where: { $0.report == kind }) else { continue }
      renderers[kind] = try templates.renderer(kind, console: console)
    }
    let shared = ReportPress(
      workshop: workshop, renderers: renderers, output: output, includesInternal: self.internal,
      conditions: try FailConditions(failing, console: console))
    let press = scenarios.count == 1 ? shared.forOne : shared
    try press.check(scenarios)
    try output.output == "-"
      ? print(scenarios, press, console) : write(scenarios, press, console)
  }

  /// A missing engine is said before anything is read or written.
  private func checkEngine(_ console: Console) throws {
    guard output.wanted.contains(.pdf), let fault = PDFEngine(output.pdfEngine).fault else {
      return
    }
    console.report([
      Diagnostic(file: "--to pdf", "\(fault.program) \(fault.reason)", help: fault.help)
    ])
    throw ExitStatus.environmentFault
  }

  private func print(
    _ scenarios: [ReadScenario], _ press: ReportPress, _ console: Console
  ) throws {
    guard let read = scenarios.only else {
      throw ValidationError("standard output takes one report; these inputs make several")
    }
    let report = try press.only(read)
    try console.print(report.bytes)
    try console.fail([(read.file.path, report.failures)])
  }

  private func write(
    _ scenarios: [ReadScenario], _ press: ReportPress, _ console: Console
  ) throws {
    let targets = try ReportPath.targets(of: scenarios, output, console: console)
    let failures = try press.write(scenarios, to: targets)
    let count = targets.reduce(0) { $0 + $1.count }
    console.note("\(counted(count, "report")) written to \(output.output)")
    try console.fail(failures)
  }
}
