/// Where the band and the marks of one row go; nil where the plot has no place for them.
struct DistributionPlaces {
  let band: Rectangle?
  let p50: Pixel?
  let p80: Pixel?
  let point: Pixel?
  private let row: ClosedRange<Double>

  init(
    _ row: DistributionRow, row height: ClosedRange<Double>, value: AxisProjection,
    plot: Rectangle
  ) {
    let middle = (height.lowerBound + height.upperBound) / 2
    let place = { (marked: LabelledValue?) -> Pixel? in
      let pixel = marked.flatMap { value($0.value) }.map { Pixel(x: $0, y: middle) }
      return pixel.flatMap { plot.left - 0.01 <= $0.x && $0.x <= plot.right + 0.01 ? $0 : nil }
    }
    p50 = place(row.p50)
    p80 = place(row.p80)
    point = place(row.point)
    self.row = height
    guard row.p10.value.isFinite, let end = value(row.p90.value) else {
      band = nil
      return
    }
    // A percentile that a logarithmic axis has no place for lies left of it.
    let edges = [value(row.p10.value) ?? plot.left, end].map { plot.nearest(x: $0) }.sorted()
    band = Rectangle(
      left: edges[0], top: height.lowerBound, right: edges[1], bottom: height.upperBound)
  }

  /// The outermost ends of band and point figure, beyond which the band's labels stand.
  var extent: ClosedRange<Double>? {
    band.map { band in
      let point = point.map { ($0.x - DistributionMark.radius)...($0.x + DistributionMark.radius) }
      let left = min(band.left, point?.lowerBound ?? band.left)
      return left...max(band.right, point?.upperBound ?? band.right)
    }
  }

  /// A line from a point figure beyond the band to the band.
  var tether: Markup {
    guard let band, let point, point.x < band.left || point.x > band.right else { return "" }
    return "M\(point.x) \(point.y)H\(band.nearest(x: point.x))"
  }
}
