import ArgumentParser
import DecisionEngine
import Quantities

/// What makes a run end with exit code 2, as `--fail-if` names it.
enum FailCondition: Equatable, Sendable, ExpressibleByArgument {
  case recommendationIsNot(String)
  case recommendationChanges
  case verdict(Verdict)
  case over(Double)
  case stalePrices
  case claimContradicts

  /// What there is, for messages.
  static let forms =
    "recommendation!=ID, recommendation-changes, verdict=WORD, over=AMOUNT, stale-prices or "
    + "claim-contradicts"

  init?(argument: String) {
    switch argument {
    case "recommendation-changes": self = .recommendationChanges
    case "stale-prices": self = .stalePrices
    case "claim-contradicts": self = .claimContradicts
    default:
      guard let found = Self.withValue(argument) else { return nil }
      self = found
    }
  }

  private static func withValue(_ argument: String) -> FailCondition? {
    let value = { (prefix: String) in
      argument.hasPrefix(prefix) && argument.count > prefix.count
        ? String(argument.dropFirst(prefix.count)) : nil
    }
    if let id = value("recommendation!=") { return .recommendationIsNot(id) }
    if let word = value("verdict=") { return Verdict(rawValue: word).map { .verdict($0) } }
    if let amount = value("over=") {
      guard let number = try? NumberReading(amount), !number.isPercent, number.value >= 0 else {
        return nil
      }
      return .over(number.value)
    }
    return nil
  }
}
