/// The largest magnitude that an axis shows: differences of two such values don't overflow.
private let largest = 1e300
/// The smallest positive value that a logarithmic axis shows, and the narrowest linear range.
private let smallest = 1e-290

/// The range nearest to `range` that has a width and, on a logarithmic scale, only positive values.
func drawableRange(_ range: ClosedRange<Double>, on scale: AxisScale) -> ClosedRange<Double> {
  guard !range.lowerBound.isNaN, !range.upperBound.isNaN else { return 1...10 }
  return scale == .linear ? linearRange(range) : logarithmicRange(range)
}

private func linearRange(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
  let range = range.clamped(to: -largest...largest)
  let magnitude = max(range.lowerBound.magnitude, range.upperBound.magnitude)
  let width = range.upperBound - range.lowerBound
  if magnitude < smallest { return 0...1 }
  // Narrower than this, neighbouring ticks would be the same number.
  if width < magnitude * 1e-9 {
    return (range.lowerBound - magnitude / 2)...(range.upperBound + magnitude / 2)
  }
  return range
}

private func logarithmicRange(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
  guard range.upperBound > 0 else { return 1...10 }
  let upper = min(max(range.upperBound, smallest), largest)
  let lower = range.lowerBound > 0 ? max(range.lowerBound, smallest) : upper / 1000
  if upper > lower * (1 + 1e-9) { return lower...upper }
  return (upper / 2)...(upper * 2)
}
