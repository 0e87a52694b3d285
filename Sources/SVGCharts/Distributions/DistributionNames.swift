/// What a distribution chart calls its values, in front of those of its first row.
package struct DistributionNames: Equatable, Sendable {
  /// The names of the percentiles, such as "P10".
  package let p10: String, p50: String, p80: String, p90: String
  /// The name of the mark at the point figure.
  package let point: String

  /// Makes the names of a chart's marks.
  package init(p10: String, p50: String, p80: String, p90: String, point: String) {
    self.p10 = p10
    self.p50 = p50
    self.p80 = p80
    self.p90 = p90
    self.point = point
  }
}
