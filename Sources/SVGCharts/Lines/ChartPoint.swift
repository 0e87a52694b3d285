/// A point of a curve, in the units of the chart's axes.
package struct ChartPoint: Equatable, Sendable {
  /// The position along the horizontal axis.
  package let x: Double
  /// The position along the vertical axis.
  package let y: Double

  /// Makes a point; one that an axis has no place for leaves a gap in its curve.
  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
