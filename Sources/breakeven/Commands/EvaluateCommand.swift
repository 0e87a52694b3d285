import ArgumentParser
import DecisionEngine
import ResultFormat
import ScenarioModel

/// `breakeven evaluate`: prints a scenario's result as JSON.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Print the result of one scenario as JSON.")

  @Argument(help: "A scenario file.")
  var input: String

  @OptionGroup var failing: FailOptions

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    let workshop = try EarlyReading.workshop(console, jobs: reading.jobs)
    guard let read = try workshop.readScenarios([input]).only else {
      throw ValidationError("evaluate takes one scenario; '\(input)' holds several")
    }
    let conditions = try FailConditions(failing, console: console)
    let scenario = try workshop.scenario(of: read)
    let assessment = Assessment(scenario, budget: scenario.budget, run: workshop.drawRunner)
    let audit = ClaimAudit(assessment.scenario)
    let result = ResultDocument(
      assessment, audit: audit, provenance: workshop.provenance(of: read, command: "evaluate"))
    try console.print(try ResultText.json(result))
    try console.fail([(read.file.path, conditions.reasons(assessment, audit))])
  }
}
