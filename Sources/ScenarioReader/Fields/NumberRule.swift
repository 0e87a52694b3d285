import Quantities
import ScenarioModel

/// What a number counts and which values it may have.
struct NumberRule: Sendable {
  /// What it counts; shares may be written with `%`.
  let unit: Unit
  /// The least value.
  var lower = RangeEnd(0, isIncluded: true)
  /// The greatest value.
  var upper: RangeEnd?
  /// Whether it counts whole things.
  var isWhole = false
  /// Whether it is a price, which grows stale.
  var isPrice = false
  /// Whether it may be given as a distribution; a whole count may not.
  var takesRange = true

  /// A share, from 0 to 1.
  static let share = NumberRule(unit: .share, upper: RangeEnd(1, isIncluded: true))
  /// A share below 1.
  static let shareBelowOne = NumberRule(unit: .share, upper: RangeEnd(1, isIncluded: false))

  /// A number that isn't negative.
  static func nonNegative(_ unit: Unit) -> NumberRule { NumberRule(unit: unit) }

  /// A number above 0.
  static func positive(_ unit: Unit) -> NumberRule {
    NumberRule(unit: unit, lower: RangeEnd(0, isIncluded: false))
  }

  /// A price, which isn't negative.
  static func price(_ unit: Unit) -> NumberRule { NumberRule(unit: unit, isPrice: true) }

  /// A number within bounds that it may reach.
  static func within(_ unit: Unit, _ range: ClosedRange<Double>) -> NumberRule {
    NumberRule(
      unit: unit, lower: RangeEnd(range.lowerBound, isIncluded: true),
      upper: RangeEnd(range.upperBound, isIncluded: true))
  }

  /// A count of whole things.
  static func whole(_ unit: Unit, from least: Double, to most: Double = 1e9) -> NumberRule {
    NumberRule(
      unit: unit, lower: RangeEnd(least, isIncluded: true),
      upper: RangeEnd(most, isIncluded: true), isWhole: true, takesRange: false)
  }

  /// The same rule for a number that can't be a distribution.
  var withoutRange: NumberRule {
    var rule = self
    rule.takesRange = false
    return rule
  }

  /// What a number of a unit may be where nothing else is said.
  static func usual(_ unit: Unit) -> NumberRule { unit == .share ? .share : nonNegative(unit) }

  /// The least value that it may have.
  var least: Double { lower.isIncluded ? lower.value : lower.value.nextUp }
  /// The most that it may have, where there is a most.
  var most: Double? { upper.map { $0.isIncluded ? $0.value : $0.value.nextDown } }

  /// Beyond these a number is a slip, and products of several would not be finite.
  private static let sensible = 1e-18...1e18

  /// What is wrong with a value, such as `can't be negative`; nil if nothing is.
  func fault(of value: Double) -> String? {
    let isBelow = lower.isIncluded ? value < lower.value : value <= lower.value
    let isAbove = upper.map { $0.isIncluded ? value > $0.value : value >= $0.value } ?? false
    if isBelow, lower.value == 0, lower.isIncluded, value < 0, upper == nil {
      return "can't be negative"
    }
    if isBelow || isAbove { return "must be \(bounds)" }
    if value != 0, !Self.sensible.contains(abs(value)) { return "is beyond reason" }
    return isWhole && value != value.rounded() ? "must be a whole number" : nil
  }

  private var bounds: String {
    let low = NumberText.plain(lower.value)
    guard let upper else { return lower.isIncluded ? "at least \(low)" : "above \(low)" }
    let high = NumberText.plain(upper.value)
    if lower.isIncluded, upper.isIncluded { return "from \(low) to \(high)" }
    return (lower.isIncluded ? "at least \(low)" : "above \(low)")
      + (upper.isIncluded ? " and at most \(high)" : " and below \(high)")
  }
}
