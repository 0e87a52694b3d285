/// A saving that is a straight line on one piece.
struct SavingLine {
  let intercept: Double
  let slope: Double

  /// The infimum of the scales in the interval with a saving above 0.
  func firstPositive(in interval: Interval) -> Double? {
    if intercept + slope * interval.low > 0 { return interval.low }
    guard intercept + slope * interval.high > 0 else { return nil }
    return slope > 0 ? max(interval.low, -intercept / slope) : interval.low
  }

  /// The supremum of the scales in the interval without a saving.
  func lastNotPositive(in interval: Interval) -> Double? {
    if intercept + slope * interval.high <= 0 { return interval.high }
    guard intercept + slope * interval.low < 0 else { return nil }
    return slope > 0 ? min(interval.high, -intercept / slope) : nil
  }
}
