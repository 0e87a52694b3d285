import Quantities
import ScenarioModel

/// What one option gets of each workload in a month, with its own tokenizer and attempts, if it
/// serves all of it (model.md, 2 and 8).
struct ServedWork {
  /// In · token factor · E[attempts].
  let input: [Term]
  /// Out · token factor · E[attempts].
  let output: [Term]
  /// R·P(fail), requests that every attempt failed; 0 without outcomes.
  let failures: [Term]

  /// The work of an option that bills by the token or runs a fleet.
  init(_ scenario: Scenario, _ demand: [DemandTerms], option index: Int, _ recorder: Recorder) {
    let factor = recorder.term(scenario.options[index].tokenFactor)
    let attempts = scenario.workloads.map { workload in
      Attempts(workload.outcomes, option: index, recorder)
    }
    let name = scenario.options[index].id
    let tries = attempts.enumerated().map { position, attempts in
      attempts.expected.isConstant(1)
        ? attempts.expected
        : recorder.name(
          attempts.expected,
          "attempts per request of \(scenario.workloads[position].id) on \(name)",
          .number)
    }
    input = zip(demand, tries).enumerated().map { position, pair in
      recorder.name(
        pair.0.input * factor * pair.1,
        "input tokens of \(scenario.workloads[position].id) on \(name)", .tokensPerMonth)
    }
    output = zip(demand, tries).enumerated().map { position, pair in
      recorder.name(
        pair.0.output * factor * pair.1,
        "output tokens of \(scenario.workloads[position].id) on \(name)", .tokensPerMonth)
    }
    failures = zip(demand, attempts).map { demand, attempts in
      demand.requests.map { $0 * attempts.failure } ?? .zero
    }
  }

  /// In + Out of a workload.
  func tokens(_ workload: Int) -> Term { input[workload] + output[workload] }
}
