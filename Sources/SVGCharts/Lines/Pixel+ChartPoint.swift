extension Pixel {
  /// Where `point` goes, nil where an axis has no place for it.
  init?(_ point: ChartPoint, x: AxisProjection, y: AxisProjection) {
    guard let x = x(point.x), let y = y(point.y) else { return nil }
    self.init(x: x, y: y)
  }
}
