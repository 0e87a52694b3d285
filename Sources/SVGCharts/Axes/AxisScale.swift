/// How values are spread along an axis.
package enum AxisScale: Equatable, Sendable {
  /// Equal differences take equal room.
  case linear
  /// Equal ratios take equal room; values that aren't positive have no place.
  case logarithmic
}
