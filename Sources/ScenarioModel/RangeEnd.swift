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
}
