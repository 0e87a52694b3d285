/// A mark on the band of a distribution chart; each has a shape of its own.
enum DistributionMark {
  case p50, p80, point

  /// The height of the bands that the marks stand on.
  static let bandHeight = 14.0
  /// How far marks reach beyond the position that they stand at, to either side.
  static let radius = 6.0

  /// Draws the mark on a band whose middle is the height of `center`.
  func draw(at center: Pixel, on svg: inout SVGDocument) {
    let half = Self.bandHeight / 2
    switch self {
    case .p50:
      let line: Markup = "M\(center.x) \(center.y - half - 3)v\(Self.bandHeight + 6)"
      svg.path(LineStyle.halo(of: 2), line)
      svg.path(LineStyle.strong, line)
    case .p80:
      let line: Markup = "M\(center.x) \(center.y - half)v\(Self.bandHeight)"
      let tip = Pixel(x: center.x, y: center.y - half - 4)
      svg.path(LineStyle.halo(of: 1), line)
      svg.path(LineStyle.callout, line)
      svg.path(LineStyle.point, MarkerShape.invertedTriangle.path(around: tip))
    case .point:
      svg.path(LineStyle.point, MarkerShape.circle.path(around: center))
    }
  }
}
