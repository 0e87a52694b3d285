/// Maps the values of an axis to coordinates of the drawing.
struct AxisProjection {
  private let isLogarithmic: Bool
  private let factor: Double
  private let origin: Double
  private let base: Double

  /// Maps the lower end of the axis to `start` and its upper end to `end`.
  init(_ axis: Axis, from start: Double, to end: Double) {
    isLogarithmic = axis.scale == .logarithmic
    let lower = axis.range.lowerBound
    let upper = axis.range.upperBound
    base = isLogarithmic ? decimalLogarithm(lower) : lower
    let width = isLogarithmic ? decimalLogarithm(upper) - base : upper - base
    factor = (end - start) / width
    origin = start
  }

  /// The coordinate of `value`, or nil where the axis has no place for it; values far outside
  /// the axis stay within ten thousand units.
  func callAsFunction(_ value: Double) -> Double? {
    guard value.isFinite, !isLogarithmic || value > 0 else { return nil }
    let position = isLogarithmic ? decimalLogarithm(value) : value
    let coordinate = origin + (position - base) * factor
    return min(max(coordinate, -10_000), 10_000)
  }
}
