/// The label of a reference line or band above the plot, in a higher row if it needs one.
struct Flag {
  let label: FittedText
  /// Where the line, or the band's left edge, is.
  let pole: Double
  /// Whether the label belongs to a line, which reaches up to it.
  let hasLine: Bool
  /// The attributes of the line.
  let style: Markup
  /// Where the label begins.
  let left: Double
  /// The row, counted upward from the plot.
  private(set) var row = 0

  static let rowHeight = 17.0
  /// The room between the plot and the lowest row, for the top label of a vertical axis.
  private static let gap = 8.0

  /// Puts the label right of its pole, or left of it where the drawing ends at `limit`.
  init(
    _ text: String, pole: Double, hasLine: Bool, style: Markup = LineStyle.reference, limit: Double
  ) {
    label = FittedText(text, as: .label, room: limit)
    self.pole = pole
    self.hasLine = hasLine
    self.style = style
    let fits = pole + 5 + label.width <= limit
    left = fits ? pole + 5 : max(0, min(pole - 5, limit) - label.width)
  }

  private var right: Double { left + label.width }
  private var isLeftOfPole: Bool { left < pole }

  /// The area of the label above a plot that begins at `top`.
  func area(above top: Double) -> Rectangle {
    let bottom = top - Self.gap - Double(row) * Self.rowHeight
    return Rectangle(
      left: left - 2, top: bottom - Self.rowHeight, right: right + 2, bottom: bottom)
  }

  /// The flags, each in the lowest row where it is clear of those placed before it: from right to
  /// left, as a label stands right of its pole and a higher flag's pole passes left of the lower
  /// labels; then those that stand left of theirs, from left to right.
  static func arranged(_ flags: [Flag]) -> [Flag] {
    var placed: [Flag] = []
    let (behind, ahead) = (flags.filter(\.isLeftOfPole), flags.filter { !$0.isLeftOfPole })
    let order = ahead.sorted { $0.pole > $1.pole } + behind.sorted { $0.pole < $1.pole }
    for var flag in order {
      while placed.contains(where: flag.isObstructed) { flag.row += 1 }
      placed.append(flag)
    }
    return placed
  }

  /// The room that the rows of `flags` take above the plot.
  static func height(of flags: [Flag]) -> Double {
    flags.map { Double($0.row + 1) * rowHeight + gap - 4 }.max() ?? 0
  }

  /// Draws the lines down through `plot`, then the labels; a halo as of a line
  /// `haloed` wide sets lines off from areas.
  static func draw(
    _ flags: [Flag], above plot: Rectangle, haloed: Double? = nil, on svg: inout SVGDocument
  ) {
    for flag in flags where flag.hasLine {
      let top = flag.area(above: plot.top).top + 3
      if let haloed {
        svg.path(LineStyle.halo(of: haloed), "M\(flag.pole) \(plot.top)V\(plot.bottom)")
      }
      svg.path(flag.style, "M\(flag.pole) \(top)V\(plot.bottom)")
    }
    for flag in flags {
      let area = flag.area(above: plot.top)
      svg.rectangle(TextRole.background, area)
      // Widths are estimates: the end that is nearer to the line is the one that is held.
      let isHeldAtEnd = flag.isLeftOfPole && flag.left > 0
      svg.text(
        flag.label.text, as: .label, x: isHeldAtEnd ? flag.right : flag.left, y: area.bottom - 4,
        anchor: isHeldAtEnd ? .end : .start)
    }
  }

  /// Whether the label touches that of `other` or the line that rises to it.
  private func isObstructed(by other: Flag) -> Bool {
    let touchesLabel = left < other.right + 8 && other.left < right + 8
    let touchesLine = other.hasLine && left - 4 < other.pole && other.pole < right + 4
    return other.row == row && touchesLabel || other.row >= row && touchesLine
  }
}
