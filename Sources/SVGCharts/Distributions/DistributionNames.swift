/// What the legend of a distribution chart calls its marks.
package struct DistributionNames: Equatable, Sendable {
  /// The name of the bands, such as "P10 to P90".
  package let spread: String
  /// The names of the marks at both percentiles, such as "P50" and "P80".
  package let p50: String, p80: String
  /// The name of the mark at the point figure.
  package let point: String

  /// Makes the names of a chart's marks.
  package init(spread: String, p50: String, p80: String, point: String) {
    self.spread = spread
    self.p50 = p50
    self.p80 = p80
    self.point = point
  }
}
