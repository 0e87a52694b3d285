/// A shaded range of x, such as the demand that is likely.
package struct ShadedBand: Equatable, Sendable {
  /// The shaded values of the horizontal axis.
  package let range: ClosedRange<Double>
  /// The text above the band, empty for none.
  package let label: String

  /// Makes a band; only its part within the axis's range is drawn.
  package init(_ range: ClosedRange<Double>, label: String) {
    self.range = range
    self.label = label
  }
}
