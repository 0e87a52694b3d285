/// A point of the plane worth a name, such as "break-even".
package struct PointMarker: Equatable, Sendable {
  /// Where the marker is.
  package let point: ChartPoint
  /// The text beside it, empty for none.
  package let label: String

  /// Makes a marker; outside the axes' ranges it is not drawn.
  package init(at point: ChartPoint, label: String) {
    self.point = point
    self.label = label
  }
}
