/// One end of a range.
package struct RangeEnd: Equatable, Sendable {
  /// Where the end is.
  package let value: Double
  /// Whether the end itself belongs to the range.
  package let isIncluded: Bool

  /// An end at a value.
  package init(_ value: Double, isIncluded: Bool) {
    self.value = value
    self.isIncluded = isIncluded
  }

  /// Whether a value lies between two ends, of which nil bounds nothing.
  package static func contains(_ value: Double, from lower: RangeEnd?, to upper: RangeEnd?) -> Bool
  {
    let isAbove = lower.map { value > $0.value || $0.isIncluded && value == $0.value }
    let isBelow = upper.map { value < $0.value || $0.isIncluded && value == $0.value }
    return isAbove ?? true && isBelow ?? true
  }
}
