import ArgumentParser
import Diagnostics

/// `breakeven evaluate`: prints results of scenarios as JSON.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Print the results of scenarios as JSON.",
    discussion: """
      One file gives one object; a folder, a pattern or several files give one object a line. With - \
      a scenario is read from each line of standard input, as JSON, and each gives a line as soon as \
      it is done, in the order of the input; what it extends is looked for in the working folder. \
      With --keep-going an input at fault gives {"error": {"input", "file", "line", "column", \
      "message", "help", "more"}} as its line.
      """)

  /// What stands for standard input.
  private static let standardInput = "-"

  @Argument(help: "Scenario files, or folders of them; or - for lines of standard input.")
  var inputs: [String]

  @OptionGroup var failing: FailOptions

  @OptionGroup var batching: BatchOptions

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    guard inputs.contains(Self.standardInput) else { return }
    if inputs.count > 1 {
      throw ValidationError("- stands for all inputs; name no others beside it")
    }
    if failing.against != nil {
      throw ValidationError("--against holds one result; standard input may hold several scenarios")
    }
  }

  func run() throws {
    let console = Console(reading)
    let workshop = try EarlyReading.workshop(console, jobs: reading.jobs)
    if inputs == [Self.standardInput] {
      let press = ResultPress(
        workshop: workshop, conditions: try FailConditions(failing, console: console))
      return try press.printLines(of: InputLines(), keepsGoing: batching.keepGoing)
    }
    let batch = try workshop.readBatch(inputs, keepsGoing: batching.keepGoing)
    try failing.checkCount(batch.count)
    let press = ResultPress(
      workshop: workshop, conditions: try FailConditions(failing, console: console))
    guard isOneFile else { return try press.printLines(of: batch) }
    guard let read = batch.scenarios.only else { return try batch.end(console) }
    let line = try press.only(read)
    try console.print(line.text)
    try console.fail([(read.file.path, line.gates)])
  }

  /// Whether the inputs are a single file, whose result is the object itself.
  private var isOneFile: Bool {
    guard let input = inputs.only else { return false }
    switch PathKind(of: input) {
    case .folder: return false
    case .missing: return !NamePattern.isIn(input)
    case .file, .special: return true
    }
  }
}
