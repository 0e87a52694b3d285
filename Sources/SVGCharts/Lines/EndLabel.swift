/// A series' name at the right end of its curve.
struct EndLabel {
  let style: SeriesStyle
  let name: FittedText
  /// The curve's last point, moved into the plot if it lies outside.
  let end: Pixel
  /// The middle of the label's height.
  let center: Double

  static let height = 17.0

  /// The labels of `traces`, moved apart where they would overlap.
  static func arranged(_ traces: [Trace], room: Double, plot: Rectangle) -> [EndLabel] {
    let ended = traces.compactMap { trace in trace.end.map { (trace, inside(plot, $0)) } }
    let centers = spread(
      centers: ended.map(\.1.y), height: height, top: plot.top - 6, bottom: plot.bottom + 6)
    return zip(ended, centers).map { ended, center in
      let name = FittedText(ended.0.name, as: .label, room: room)
      return EndLabel(style: ended.0.style, name: name, end: ended.1, center: center)
    }
  }

  private static func inside(_ plot: Rectangle, _ pixel: Pixel) -> Pixel {
    Pixel(
      x: min(max(pixel.x, plot.left), plot.right), y: min(max(pixel.y, plot.top), plot.bottom))
  }

  /// Draws the name right of the plot, with a leader line if it isn't beside the curve's end.
  func draw(beside plot: Rectangle, on svg: inout SVGDocument) {
    let x = plot.right + 12
    if abs(center - end.y) > 3 || end.x < plot.right - 1 {
      let start: Markup = "M\(end.x) \(end.y)L\(plot.right + 2) \(end.y)"
      svg.path(style.leader, "\(start)L\(x - 2) \(center)")
    }
    svg.text(name.text, as: .label, x: x, y: center + 4.5)
  }
}
