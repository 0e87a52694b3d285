/// What one uncertain input does to the difference between the two best options.
package struct TornadoBar: Sendable {
  /// The row of the assumption register.
  package let assumption: Int
  /// Its P10 and P90.
  package let low: Double
  /// Its P90.
  package let high: Double
  /// The runner-up's total less the leader's with the input there and all others at their point.
  package let differenceAtLow: Double
  /// The same at P90.
  package let differenceAtHigh: Double

  /// How far the difference moves.
  package var swing: Double { abs(differenceAtHigh - differenceAtLow) }
}
