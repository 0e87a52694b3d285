/// The rows of a chart from top to bottom: each a bar with its name above it and, beneath it, a
/// note; names and notes begin at the drawing's left edge.
struct RowStack {
  /// What a row says and the room that it needs.
  struct Content {
    let name: String
    /// Whether the name is to be noticed first.
    var isLeading = false
    var note: String?
    /// Room for labels above the bar.
    var above = 0.0
    /// Room for labels beneath the bar.
    var below = 0.0
  }

  /// Where one bar and its texts go.
  struct Row {
    let bar: ClosedRange<Double>
    let nameMiddle: Double
    let noteMiddle: Double
  }

  private static let nameGap = 3.0
  private static let noteHeight = 15.0
  private static let gap = 12.0

  let rows: [Row]
  private let contents: [Content]
  private let names: [WrappedText]
  private let width: Double
  let bottom: Double

  /// Stacks rows whose bars are `barHeight` high in a drawing `width` wide.
  init(_ contents: [Content], barHeight: Double, top: Double, width: Double) {
    self.contents = contents
    self.width = width
    var start = top + Self.gap / 2
    let names = contents.map { WrappedText($0.name, as: Self.role($0), room: width) }
    self.names = names
    rows = zip(contents, names).map { content, name in
      let nameRoom = name.lines.isEmpty ? 0 : name.height + Self.nameGap
      let barTop = start + nameRoom + content.above
      let barBottom = barTop + barHeight
      let noteRoom = content.below + (content.note == nil ? 0 : Self.noteHeight)
      let nameMiddle = start + (nameRoom - Self.nameGap) / 2
      start = barBottom + noteRoom + Self.gap
      return Row(
        bar: barTop...barBottom, nameMiddle: nameMiddle,
        noteMiddle: barBottom + noteRoom - Self.noteHeight / 2 + 1)
    }
    bottom = rows.isEmpty ? top + barHeight : start - Self.gap / 2
  }

  /// Draws the name of a row over what is drawn already.
  func drawName(of index: Int, on svg: inout SVGDocument) {
    names[index].draw(
      over: Self.role(contents[index]), x: 0, middle: rows[index].nameMiddle, on: &svg)
  }

  private static func role(_ content: Content) -> TextRole {
    content.isLeading ? .value : .label
  }

  /// Draws the note of a row, if it has one, over what is drawn already.
  func drawNote(of index: Int, on svg: inout SVGDocument) {
    guard let note = contents[index].note else { return }
    svg.text(
      FittedText(note, as: .note, room: width), over: .note, x: 0,
      middle: rows[index].noteMiddle)
  }
}
