import ArgumentParser
import DecisionEngine
import Quantities

/// What makes a comparison end with exit code 2, as `--fail-if` names it.
enum DiffCondition: Equatable, Sendable, ExpressibleByArgument {
  case changes
  case recommendationChanges
  case rises(Double)

  /// What there is, for messages.
  static let forms = "changes, recommendation-changes or rises=SHARE"

  init?(argument: String) {
    let prefix = "rises="
    switch argument {
    case "changes": self = .changes
    case "recommendation-changes": self = .recommendationChanges
    default:
      guard argument.hasPrefix(prefix),
        let number = try? NumberReading(String(argument.dropFirst(prefix.count))),
        number.value >= 0
      else { return nil }
      self = .rises(number.value)
    }
  }

  /// Why it holds; nil where it does not.
  func reason(_ changes: EvaluationChanges) -> String? {
    switch self {
    case .changes: return changes.isEmpty ? nil : "something changed"
    case .recommendationChanges:
      let named = { (id: String?) in id.map { "'\($0)'" } ?? "no option" }
      return changes.flips
        ? "the recommendation was \(named(changes.before.leader)) and is now "
          + named(changes.after.leader) : nil
    case .rises(let share):
      let total = { (side: Evaluation) in
        side.leader.flatMap { changes.total(side.option($0)) }
      }
      guard let before = total(changes.before), let after = total(changes.after), before > 0,
        after > before * (1 + share)
      else { return nil }
      return "the total of the recommendation rises by "
        + NumberText.percent(after / before - 1, decimals: 1) + ", more than "
        + NumberText.plainPercent(share)
    }
  }
}
