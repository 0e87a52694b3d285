/// A name at the right end of a curve or level.
struct EndLabel {
  /// The attributes of the line that leads to it.
  private let leader: Markup
  private let role: TextRole
  private let name: WrappedText
  /// The curve's last point, moved into the plot if it lies outside.
  private let end: Pixel
  /// The middle of the label's height.
  private(set) var middle: Double

  /// The room between two labels.
  static let gap = 3.0

  /// A label of a curve, in `room`.
  init(_ trace: Trace, name: WrappedText, end: Pixel) {
    self.init(
      leader: trace.style.leader, role: Self.role(trace.style), name: name, end: end)
  }

  /// A label of a level.
  init(levelAt end: Pixel, name: WrappedText) {
    self.init(leader: LineStyle.callout, role: .label, name: name, end: end)
  }

  private init(leader: Markup, role: TextRole, name: WrappedText, end: Pixel) {
    (self.leader, self.role, self.name, self.end) = (leader, role, name, end)
    middle = end.y
  }

  /// How the name of a curve is set.
  static func role(_ style: SeriesStyle) -> TextRole {
    style.isLeading ? .value : .label
  }

  /// The labels moved apart where they would overlap.
  static func arranged(_ labels: [EndLabel], plot: Rectangle) -> [EndLabel] {
    let middles = spread(
      centers: labels.map(\.end.y), heights: labels.map { $0.name.height + gap },
      top: plot.top - 6, bottom: plot.bottom + 6)
    return zip(labels, middles).map { label, middle in
      var label = label
      label.middle = middle
      return label
    }
  }

  /// Draws the name right of the plot, with a leader line if it isn't beside the curve's end.
  func draw(beside plot: Rectangle, on svg: inout SVGDocument) {
    let x = plot.right + 12
    if abs(middle - end.y) > 3 || end.x < plot.right - 1 {
      let start: Markup = "M\(end.x) \(end.y)L\(plot.right + 2) \(end.y)"
      svg.path(leader, "\(start)L\(x - 2) \(middle)")
    }
    name.draw(as: role, x: x, middle: middle, on: &svg)
  }
}
