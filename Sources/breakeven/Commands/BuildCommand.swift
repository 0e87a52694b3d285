import ArgumentParser
import Diagnostics
import Publishing
import ReportRendering
import ScenarioModel

/// `breakeven build`: writes one report a scenario.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract:
      "Write the report of each scenario as HTML, PDF, XLSX, tables in CSV or a site's page.",
    discussion: """
      --to csv makes a folder named like the scenario with a file for each table, their list in \
      index.csv: heads with units, numbers without groups, percentages as shares of 1, nothing where \
      there is no figure, with the reason in the column 'note'. A text that a spreadsheet would \
      compute begins with an apostrophe. -o - gives all tables as one, a line for each cell.

      --site NAME, or --to md --site NAME, makes a page in Markdown and a folder of its charts as SVG \
      files for each scenario, and for several scenarios a page that compares them: a tree for docs/ \
      of MkDocs (with its extensions attr_list and footnotes) or Docusaurus, or content/ of Hugo.
      """)

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

  private var order: ReportOrder {
    var order = ReportOrder(output.wanted, page)
    order.isStreamed = output.output == "-"
    order.site = output.site ?? .plain
    return order
  }

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
    let (gates, count) = try press.write(&batch, to: targets, below: output.output)
    console.note("\(counted(count, "report")) written to \(output.output)")
    try batch.end(console, gates: gates)
  }
}
