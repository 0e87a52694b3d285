import ArgumentParser
import Diagnostics
import Publishing

/// `breakeven diff`: says what changed between two scenarios or saved results.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two scenarios or results, and where a cost moved from.",
    discussion: """
      Each side is a scenario, or a result that 'evaluate' printed. Of two scenarios, the change of \
      each option's total is split into price, volume, mix and assumptions; a saved result holds \
      figures only, so that with one the change is given as a whole.
      """)

  @Argument(help: "The earlier scenario or result.")
  var old: String

  @Argument(help: "The later scenario or result.")
  var new: String

  @ArgumentParser.Option(
    name: .customLong("to"), help: "The format: text, md (GitHub's Markdown) or html.")
  var format = ChangesFormat.text

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: "The file to write, or - for standard output.")
  var output = "-"

  @Flag(help: "Show what a scenario marks as internal.")
  var `internal` = false

  @ArgumentParser.Option(
    name: .customLong("fail-if"),
    help: ArgumentHelp(
      "Exit with 2 where this holds; may be given several times.",
      discussion: DiffCondition.forms + ". Everything is written first.", valueName: "condition"))
  var conditions: [DiffCondition] = []

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes a file or -, not nothing") }
    if PathKind(of: output) == .folder {
      throw ValidationError("--output takes a file or -; '\(output)' is a folder")
    }
  }

  func run() throws {
    let console = Console(reading)
    let workshop = try EarlyReading.workshop(console, jobs: reading.jobs)
    let sides = try ComparedSides(
      old: old, new: new, includesInternal: self.internal, workshop: workshop)
    let press = try ChangesPress(sides, workshop: workshop)
    let text = try press.text(format, includesInternal: self.internal)
    if output == "-" { try console.print(text) } else { try write(text, console) }
    try console.fail([(new, conditions.compactMap { $0.reason(sides.changes) })])
  }

  private func write(_ text: String, _ console: Console) throws {
    do throws(PublishingError) {
      try ArtifactWriter.write(text, to: output)
    } catch {
      console.report([Diagnostic(file: error.path, "can't be written: \(error.reason)")])
      throw ExitStatus.environmentFault
    }
    console.note("the changes are written to \(output)")
  }
}

/// What changes are written as.
enum ChangesFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, md, html
}
