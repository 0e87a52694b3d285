/// A named curve; a step is two points of the same x.
package struct LineSeries: Equatable, Sendable {
  /// The text at the curve's right end or in the legend.
  package let name: String
  /// What the curve is to the reader; nil for one of the rest, told apart by its place.
  package let role: SeriesRole?
  /// The points in the order in which they are joined.
  package let points: [ChartPoint]
  /// Whether each point has a marker, as where nothing exists between them.
  package let marksPoints: Bool

  /// Makes a series from points that are in order already.
  package init(
    name: String, role: SeriesRole? = nil, points: [ChartPoint], marksPoints: Bool = false
  ) {
    self.name = name
    self.role = role
    self.points = points
    self.marksPoints = marksPoints
  }
}
