import ArgumentParser
import Diagnostics
import Publishing
import ScenarioModel

/// `breakeven build`: writes one report a scenario.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the report of each scenario as one HTML, PDF or XLSX file.")

  @Argument(help: "Scenario files, or folders of them.")
  var inputs: [String]

  @OptionGroup var output: OutputOptions

  @OptionGroup var page: PageOptions

  @OptionGroup var failing: FailOptions

  @OptionGroup var batching: BatchOptions

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if page.attachScenario, !output.wanted.contains(.pdf) {
      throw ValidationError("--attach-scenario goes with --to pdf")
    }
  }

  func run() throws {
    let console = Console(reading)
    try checkEngine(console)
    let (press, batch) = try ReportPress.ready(
      inputs, order, failing, console: console, jobs: reading.jobs,
      keepsGoing: batching.keepGoing)
    try output.output == "-" ? print(batch, press, console) : write(batch, press, console)
  }

  private var order: ReportOrder { ReportOrder(output.wanted, page) }

  /// A missing engine is said before anything is read or written.
  private func checkEngine(_ console: Console) throws {
    guard output.wanted.contains(.pdf), let fault = PDFEngine(page.pdfEngine).fault else {
      return
    }
    console.report([
      Diagnostic(file: "--to pdf", "\(fault.program) \(fault.reason)", help: fault.help)
    ])
    throw ExitStatus.environmentFault
  }

  private func print(_ batch: Batch, _ press: ReportPress, _ console: Console) throws {
    guard batch.count == 1 else {
      throw ValidationError("standard output takes one report; these inputs make several")
    }
    guard let read = batch.scenarios.only else { return try batch.end(console) }
    let report = try press.only(read)
    try console.print(report.bytes)
    try console.fail([(read.file.path, report.failures)])
  }

  private func write(_ batch: Batch, _ press: ReportPress, _ console: Console) throws {
    var batch = batch
    let targets = try ReportPath.targets(
      of: &batch, order, below: output.output, console: console)
    let (gates, written) = try press.write(&batch, to: targets)
    let count = written * order.formats.count
    console.note("\(counted(count, "report")) written to \(output.output)")
    try batch.end(console, gates: gates)
  }
}
