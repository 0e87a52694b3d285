extension TornadoChart {
  /// Draws both sides of a bar.
  func drawBar(_ index: Int, in layout: TornadoLayout, on svg: inout SVGDocument) {
    for side in layout.sides[index] {
      guard let area = area(of: side, row: index, in: layout), area.width > 0 else { continue }
      BarSegment(style: side.style, area: area).draw(in: heading.identifier, on: &svg)
    }
  }

  /// Draws the name of a bar, the labels beyond its ends and its note.
  func drawTexts(of index: Int, in layout: TornadoLayout, on svg: inout SVGDocument) {
    layout.stack.drawName(of: index, on: &svg)
    for side in layout.sides[index] {
      guard let area = area(of: side, row: index, in: layout) else { continue }
      svg.text(
        side.label, over: .tickLabel,
        x: side.isRight ? area.right + LabelRoom.gap : area.left - LabelRoom.gap,
        middle: (area.top + area.bottom) / 2, anchor: side.isRight ? .start : .end)
    }
    layout.stack.drawNote(of: index, on: &svg)
  }

  private func area(
    of side: TornadoSide, row index: Int, in layout: TornadoLayout
  ) -> Rectangle? {
    guard let start = layout.value(base.value), let end = layout.value(side.end.value) else {
      return nil
    }
    let plot = layout.plot
    return side.area(
      from: plot.nearest(x: start), to: plot.nearest(x: end), row: layout.stack.rows[index].bar)
  }
}
