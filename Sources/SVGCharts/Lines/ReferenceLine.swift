/// A vertical line at one x, such as "you are here".
package struct ReferenceLine: Equatable, Sendable {
  /// The position along the horizontal axis.
  package let x: Double
  /// The text at the line's upper end.
  package let label: String

  /// Makes a reference line; outside the axis's range it is not drawn.
  package init(x: Double, label: String) {
    self.x = x
    self.label = label
  }
}
