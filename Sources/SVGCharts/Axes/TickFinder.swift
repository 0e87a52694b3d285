/// Finds the round values that an axis marks.
package enum TickFinder {
  /// The multiples of a step of 1, 2 or 5 times a power of ten within `range`, about `count`.
  package static func linear(in range: ClosedRange<Double>, count: Int = 5) -> [Double] {
    let range = drawableRange(range, on: .linear)
    let step = step(for: range, count: count)
    let first = Int((step.position(of: range.lowerBound) - tolerance).rounded(.up))
    let last = Int((step.position(of: range.upperBound) + tolerance).rounded(.down))
    return first > last ? [] : (first...last).map(step.multiple)
  }

  /// The powers of ten within `range`, thinned to at most `maximum`; with their double and fivefold
  /// where there are fewer than four, and linear ticks where even those are fewer than three.
  package static func logarithmic(
    in range: ClosedRange<Double>, maximum: Int = 8
  ) -> [Double] {
    let range = drawableRange(range, on: .logarithmic)
    let first = decimalExponent(of: range.lowerBound)
    let last = decimalExponent(of: range.upperBound)
    let decades = (first...last).filter { range.contains(powerOfTen($0)) }
    guard decades.count < 4 else { return thinned(decades, to: max(maximum, 2)).map(powerOfTen) }
    let ticks = (first...last).flatMap(oneTwoFive).filter(range.contains)
    return ticks.count < 3 ? linear(in: range) : ticks
  }

  /// `range` extended to whole steps of its linear ticks.
  static func roundedOutward(_ range: ClosedRange<Double>, count: Int) -> ClosedRange<Double> {
    let step = step(for: range, count: count)
    let first = (step.position(of: range.lowerBound) + tolerance).rounded(.down)
    let last = (step.position(of: range.upperBound) - tolerance).rounded(.up)
    return step.multiple(Int(first))...step.multiple(Int(last))
  }

  /// `range` extended to 1, 2 or 5 times a power of ten.
  static func roundedOutwardLogarithmically(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let below = oneTwoFive(decimalExponent(of: range.lowerBound))
    let above = oneTwoFive(decimalExponent(of: range.upperBound))
    let lower = below.last { $0 <= range.lowerBound * (1 + tolerance) }
    let upper = above.first { $0 >= range.upperBound * (1 - tolerance) }
    let nextDecade = powerOfTen(decimalExponent(of: range.upperBound) + 1)
    return (lower ?? range.lowerBound)...(upper ?? nextDecade)
  }

  /// The share of a step by which a tick may miss the range through rounding.
  private static let tolerance = 1e-9

  private static func step(for range: ClosedRange<Double>, count: Int) -> RoundStep {
    let count = Double(min(max(count, 1), 100))
    return RoundStep(atLeast: (range.upperBound - range.lowerBound) / count)
  }

  private static func oneTwoFive(_ exponent: Int) -> [Double] {
    [1, 2, 5].map { digit in Double("\(digit)e\(exponent)") ?? .infinity }
  }

  /// Every nth exponent, counted from zero so that thousands stay thousands.
  private static func thinned(_ exponents: [Int], to maximum: Int) -> [Int] {
    let stride = (exponents.count + maximum - 1) / maximum
    return exponents.filter { $0 % stride == 0 }
  }
}
