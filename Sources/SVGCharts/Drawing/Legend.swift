/// Names of series or parts beside a sample of each, flowing over as many rows as they need.
struct Legend {
  /// What stands before each name.
  enum Sample {
    case line, area
  }

  private struct Entry {
    let style: SeriesStyle
    let sample: Sample
    let name: WrappedText
    var origin = Pixel(x: 0, y: 0)

    var width: Double { Legend.sampleWidth + name.width }
    var height: Double { name.height + 5 }
  }

  private static let sampleWidth = 30.0
  private static let gap = 18.0

  private let entries: [Entry]
  /// The room that the rows take.
  let height: Double

  /// Lays out `names`, each of its own style, in a drawing `width` wide from `top` on.
  init(_ names: [(text: String, style: SeriesStyle)], sample: Sample, top: Double, width: Double) {
    let entries = names.map { name in
      let text = WrappedText(
        name.text, as: Self.role(name.style), room: width - Self.sampleWidth)
      return Entry(style: name.style, sample: sample, name: text)
    }
    (self.entries, height) = Self.placed(entries, top: top, width: width)
  }

  private static func role(_ style: SeriesStyle) -> TextRole {
    style.isLeading ? .value : .label
  }

  /// One row if it holds all entries, else equal columns; and the room that they take.
  private static func placed(
    _ entries: [Entry], top: Double, width: Double
  ) -> (entries: [Entry], height: Double) {
    let isOneRow = entries.reduce(-gap) { $0 + $1.width + gap } <= width
    let column = (entries.map(\.width).max() ?? 0) + gap
    let columns = isOneRow ? max(entries.count, 1) : max(Int((width + gap) / column), 1)
    var (placed, y) = ([Entry](), top)
    for start in stride(from: 0, to: entries.count, by: columns) {
      let row = entries[start..<min(start + columns, entries.count)]
      var x = 0.0
      for var entry in row {
        entry.origin = Pixel(x: x, y: y)
        placed.append(entry)
        x += isOneRow ? entry.width + gap : column
      }
      y += row.map(\.height).max() ?? 0
    }
    return (placed, y - top)
  }

  /// Draws the legend; the patterns of its samples are those of `identifier`.
  func draw(in identifier: String, on svg: inout SVGDocument) {
    for entry in entries {
      draw(entry, in: identifier, on: &svg)
      let x = entry.origin.x + Self.sampleWidth
      let middle = entry.origin.y + entry.name.height / 2 + 2
      entry.name.draw(as: Self.role(entry.style), x: x, middle: middle, on: &svg)
    }
  }

  private func draw(_ entry: Entry, in identifier: String, on svg: inout SVGDocument) {
    let (x, y) = (entry.origin.x, entry.origin.y)
    switch entry.sample {
    case .line:
      svg.path(entry.style.line, "M\(x + 1) \(y + 10)h23")
      entry.style.drawMarker(at: Pixel(x: x + 12, y: y + 10), on: &svg)
    case .area:
      let box = Rectangle(left: x, top: y + 3, right: x + 24, bottom: y + 17)
      svg.rectangle(entry.style.area, box)
      entry.style.hatch.cover(box, in: identifier, on: &svg)
    }
  }
}
