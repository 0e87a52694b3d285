/// The rows of a chart from top to bottom: each a bar with its name and, beneath it, a note.
struct RowStack {
  /// What a row says and the room that it needs.
  struct Content {
    let name: String
    var note: String?
    /// Room for labels above the bar.
    var above = 0.0
    /// Room for labels beneath the bar.
    var below = 0.0
  }

  /// Where one bar and its texts go.
  struct Row {
    let bar: ClosedRange<Double>
    let nameBaseline: Double
    let noteBaseline: Double
  }

  /// Longer names stand above their bars instead of left of them.
  private static let longestNameBeside = 180.0
  private static let nameHeight = 19.0
  private static let noteHeight = 16.0
  private static let gap = 14.0

  let rows: [Row]
  private let contents: [Content]
  private let hasNamesAbove: Bool
  /// The right end of the room for the names, or their left edge where they stand above.
  let left: Double
  let bottom: Double

  /// Stacks rows whose bars are `barHeight` high in a drawing `width` wide.
  init(_ contents: [Content], barHeight: Double, top: Double, width: Double) {
    self.contents = contents
    let widest = Self.widestName(of: contents, width: width)
    hasNamesAbove = widest > Self.longestNameBeside
    left = Self.left(of: contents, width: width)
    let nameRoom = hasNamesAbove ? Self.nameHeight : 0
    var start = top + Self.gap / 2
    rows = contents.map { content in
      let barTop = start + nameRoom + content.above
      let barBottom = barTop + barHeight
      let noteRoom = content.below + (content.note == nil ? 0 : Self.noteHeight - 2)
      defer { start = barBottom + noteRoom + Self.gap }
      return Row(
        bar: barTop...barBottom,
        nameBaseline: nameRoom > 0 ? barTop - content.above - 5 : barTop + barHeight / 2 + 4.5,
        noteBaseline: barBottom + noteRoom)
    }
    bottom = rows.last.map { $0.noteBaseline + Self.gap / 2 } ?? top + barHeight
  }

  /// Where plots beside the names of `contents` may begin.
  static func left(of contents: [Content], width: Double) -> Double {
    let widest = widestName(of: contents, width: width)
    return widest > longestNameBeside ? 8 : widest + 12
  }

  private static func widestName(of contents: [Content], width: Double) -> Double {
    contents.map { FittedText($0.name, as: .label, room: width).width }.max() ?? 0
  }

  /// Draws the name of a row, on ground of its own if it may lie over lines.
  func drawName(
    of index: Int, overLines: Bool = false, width: Double, on svg: inout SVGDocument
  ) {
    let name = FittedText(contents[index].name, as: .label, room: width - left)
    let baseline = rows[index].nameBaseline
    if overLines, hasNamesAbove {
      return svg.text(name, over: .label, x: left, middle: baseline - 4.5)
    }
    svg.text(
      name.text, as: .label, x: hasNamesAbove ? left : left - 8, y: baseline,
      anchor: hasNamesAbove ? .start : .end)
  }

  /// Draws the note of a row, if it has one, from `start` on, on ground of its own if it may lie
  /// over lines.
  func drawNote(
    of index: Int, overLines: Bool = false, start: Double, width: Double,
    on svg: inout SVGDocument
  ) {
    guard let note = contents[index].note else { return }
    let fitted = FittedText(note, as: .note, room: width - start)
    let baseline = rows[index].noteBaseline
    if overLines { return svg.text(fitted, over: .note, x: start, middle: baseline - 4) }
    svg.text(fitted.text, as: .note, x: start, y: baseline)
  }
}
