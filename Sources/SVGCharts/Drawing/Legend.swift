/// Names of series or parts beside a sample of each, flowing over as many rows as they need.
struct Legend {
  /// What stands before each name.
  enum Sample {
    case line, area
  }

  private struct Entry {
    let style: SeriesStyle
    let sample: Sample
    let name: FittedText
    let origin: Pixel
  }

  private static let rowHeight = 20.0
  private static let sampleWidth = 30.0
  private static let gap = 18.0

  private let entries: [Entry]
  /// The room that the rows take.
  let height: Double

  /// Lays out `names`, each of its own style, in a drawing `width` wide from `top` on.
  init(_ names: [(text: String, style: SeriesStyle)], sample: Sample, top: Double, width: Double) {
    let fitted = names.map { name in
      FittedText(name.text, as: Self.role(name.style), room: width - Self.sampleWidth)
    }
    let widths = fitted.map { Self.sampleWidth + $0.width }
    let origins = Self.origins(of: widths, width: width)
    entries = names.indices.map { index in
      let origin = Pixel(x: origins[index].x, y: top + origins[index].y)
      return Entry(
        style: names[index].style, sample: sample, name: fitted[index], origin: origin)
    }
    height = origins.last.map { $0.y + Self.rowHeight } ?? 0
  }

  private static func role(_ style: SeriesStyle) -> TextRole {
    style.isLeading ? .value : .label
  }

  /// One row if it holds all entries, else equal columns.
  private static func origins(of widths: [Double], width: Double) -> [Pixel] {
    let total = widths.reduce(0) { $0 + $1 + gap } - gap
    if total <= width {
      var x = 0.0
      return widths.map { entry in
        defer { x += entry + gap }
        return Pixel(x: x, y: 0)
      }
    }
    let column = (widths.max() ?? 0) + gap
    let columns = max(Int((width + gap) / column), 1)
    return widths.indices.map { index in
      Pixel(x: Double(index % columns) * column, y: Double(index / columns) * rowHeight)
    }
  }

  /// Draws the legend; the patterns of its samples are those of `identifier`.
  func draw(in identifier: String, on svg: inout SVGDocument) {
    for entry in entries {
      draw(entry, in: identifier, on: &svg)
      let baseline = entry.origin.y + 14
      svg.text(
        entry.name.text, as: Self.role(entry.style), x: entry.origin.x + Self.sampleWidth,
        y: baseline)
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
