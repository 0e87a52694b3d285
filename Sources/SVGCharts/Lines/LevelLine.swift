/// A horizontal line at one y, such as what another option costs.
package struct LevelLine: Equatable, Sendable {
  /// The position along the vertical axis.
  package let y: Double
  /// The text beside the line.
  package let label: String

  /// Makes a line; outside the axis's range it is not drawn.
  package init(y: Double, label: String) {
    self.y = y
    self.label = label
  }
}
