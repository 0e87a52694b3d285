/// The label of a reference line or band above the plot, in a higher row if it needs one.
struct Flag {
  let label: FittedText
  /// Where the line, or the band's left edge, is.
  let pole: Double
  /// Whether the label belongs to a line, which reaches up to it.
  let hasLine: Bool
  /// Where the label begins.
  let left: Double
  /// The row, counted upward from the plot.
  private(set) var row = 0

  static let rowHeight = 17.0

  /// Puts the label right of its pole, or left of it where the drawing ends at `limit`.
  init(_ text: String, pole: Double, hasLine: Bool, limit: Double) {
    label = FittedText(text, as: .label, room: limit)
    self.pole = pole
    self.hasLine = hasLine
    let fits = pole + 5 + label.width <= limit
    left = fits ? pole + 5 : max(0, min(pole - 5, limit) - label.width)
  }

  private var right: Double { left + label.width }

  /// The area of the label above a plot that begins at `top`.
  func area(above top: Double) -> Rectangle {
    let bottom = top - 4 - Double(row) * Self.rowHeight
    return Rectangle(
      left: left - 2, top: bottom - Self.rowHeight, right: right + 2, bottom: bottom)
  }

  /// The flags, from right to left, each in the lowest row where it is clear of those placed before
  /// it. As a label stands right of its pole, a higher flag's pole passes left of the lower labels.
  static func arranged(_ flags: [Flag]) -> [Flag] {
    var placed: [Flag] = []
    for var flag in flags.sorted(by: { $0.pole > $1.pole }) {
      while placed.contains(where: flag.isObstructed) { flag.row += 1 }
      placed.append(flag)
    }
    return placed
  }

  /// Whether the label touches that of `other` or the line that rises to it.
  private func isObstructed(by other: Flag) -> Bool {
    let touchesLabel = left < other.right + 8 && other.left < right + 8
    let touchesLine = other.hasLine && left - 4 < other.pole && other.pole < right + 4
    return other.row == row && touchesLabel || other.row > row && touchesLine
  }
}
