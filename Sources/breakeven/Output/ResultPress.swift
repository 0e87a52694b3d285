import CostEngine
import DecisionEngine
import Diagnostics
import ResultFormat
import ScenarioModel

/// Evaluates scenarios of a run: one alone on all cores, or many, one a core.
struct ResultPress: Sendable {
  /// What the scenarios share.
  let workshop: Workshop
  /// What makes the run end with 2.
  let conditions: FailConditions

  /// A result as text, and why it trips gates.
  struct Line: Sendable {
    let text: String
    var gates: [String] = []
  }

  /// The result of a scenario that is the run's only one, in several lines.
  func only(_ read: ReadScenario) throws -> Line {
    try line(of: read, runner: workshop.drawRunner, ResultText.json)
  }

  /// The result of a scenario in one line.
  func line(of read: ReadScenario) throws -> Line {
    try line(of: read, runner: OneByOne(), ResultText.line)
  }

  /// What stands in the place of a result where a scenario is at fault.
  func line(of failure: Failure) throws -> Line {
    let fault = failure.first
    let refused = RefusedInput(
      input: failure.input, file: fault.file, line: fault.place?.line, column: fault.place?.column,
      message: fault.message, help: fault.help, more: failure.more)
    return Line(text: try ResultText.line(refused))
  }

  private func line(
    of read: ReadScenario, runner: any PartRunner, _ text: (ResultDocument) throws -> String
  ) throws -> Line {
    let scenario = try workshop.scenario(of: read)
    let assessment = Assessment(scenario, budget: scenario.budget, run: runner)
    let audit = ClaimAudit(assessment.scenario)
    let result = ResultDocument(
      assessment, audit: audit, provenance: workshop.provenance(of: read, command: "evaluate"))
    return Line(text: try text(result), gates: conditions.reasons(assessment, audit))
  }
}
