import ArgumentParser

/// `breakeven check`: reads scenarios and says what is wrong with them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read scenarios and say what is wrong with them.")

  @Argument(help: "Scenario files, or folders of them.")
  var inputs: [String]

  @ArgumentParser.Option(help: "A folder of templates of your own, for its languages.")
  var template: String?

  @OptionGroup var batching: BatchOptions

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    let workshop = try EarlyReading.workshop(console, jobs: reading.jobs)
    var batch = try workshop.readBatch(inputs, keepsGoing: batching.keepGoing)
    let templates = try ReportTemplates(
      EarlyReading.files(console), folder: template, console: console)
    _ = try templates.languages(of: &batch, console: console)
    console.note("\(counted(batch.scenarios.count, "scenario")) without an error")
    try batch.end(console)
  }
}
