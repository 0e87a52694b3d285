import ArgumentParser
import CostEngine
import Diagnostics
import ResultFormat
import ScenarioModel

/// `breakeven explain`: prints how a figure of a scenario came about.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print how a figure came about, down to the numbers of the scenario.",
    discussion: """
      PATH is a figure's path in what 'evaluate' prints, such as \
      options.own.monthly.total; without one, every path that can be explained is listed. Each \
      line is a step with its value and formula; below it stand the steps that the formula \
      reads, down to inputs with their evidence, source, date and range.
      """)

  @Argument(help: "A scenario file.")
  var input: String

  @Argument(help: "The figure's path (default: list the paths).")
  var path: String?

  @ArgumentParser.Option(help: "How many levels of steps to print (default: all).")
  var depth: Int?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if let depth, depth < 0 { throw ValidationError("--depth takes a whole number from 0") }
  }

  func run() throws {
    let console = Console(reading)
    let workshop = try EarlyReading.workshop(console, jobs: reading.jobs)
    guard let read = try workshop.readScenarios([input]).only else {
      throw ValidationError("explain takes one scenario; '\(input)' holds several")
    }
    let scenario = try workshop.scenario(of: read)
    let figures = ExplainedFigures(scenario)
    guard let path else { return try print(figures.paths, console) }
    guard let explanation = figures.explanation(of: path) else {
      console.report([unknown(path, among: figures.paths)])
      throw ExitStatus.inputFault
    }
    try print(
      ExplanationText.lines(explanation, of: path, in: scenario, depth: depth), console)
  }

  private func unknown(_ path: String, among paths: [String]) -> Diagnostic {
    let nearest = NearestName.to(path, among: paths)
    return Diagnostic(
      file: input, "has no figure '\(path)' to explain",
      help: nearest.map { "did you mean '\($0)'?" }
        ?? "'breakeven explain \(input)' lists the figures that can be explained")
  }

  private func print(_ lines: [String], _ console: Console) throws {
    try console.print(lines.map { TerminalText.escaped($0) + "\n" }.joined())
  }
}
