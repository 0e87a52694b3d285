/// Straight lines that a total stays between at every volume above 0.
struct Envelope {
  var lowerSlope = 0.0
  var lower = 0.0
  var upperSlope = 0.0
  var upper = 0.0

  static func + (left: Self, right: Self) -> Self {
    Envelope(
      lowerSlope: left.lowerSlope + right.lowerSlope, lower: left.lower + right.lower,
      upperSlope: left.upperSlope + right.upperSlope, upper: left.upper + right.upper)
  }

  /// A straight line itself.
  static func line(_ intercept: Double, slope: Double) -> Self {
    Envelope(lowerSlope: slope, lower: intercept, upperSlope: slope, upper: intercept)
  }

  /// The least and the most on a stretch.
  func bounds(_ low: Double, _ high: Double) -> ClosedRange<Double> {
    let least = lower + min(lowerSlope * low, lowerSlope * high)
    let most = upper + max(upperSlope * low, upperSlope * high)
    return least <= most ? least...most : least...least
  }
}
