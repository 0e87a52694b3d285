extension ProbabilityChart {
  /// Draws a bar without its texts.
  func drawBar(_ index: Int, in layout: ProbabilityLayout, on svg: inout SVGDocument) {
    let area = layout.area(of: bars[index], at: layout.stack.rows[index])
    let segments =
      area.width > 0 ? [BarSegment(style: SeriesStyle(bars[index].role), area: area)] : []
    BarSegment.draw(
      segments, outline: area, isFeasible: bars[index].isFeasible, in: heading.identifier,
      on: &svg)
  }

  /// Draws a bar's name, the label at its end and its note.
  func drawTexts(of index: Int, in layout: ProbabilityLayout, on svg: inout SVGDocument) {
    layout.stack.drawName(of: index, on: &svg)
    let bar = bars[index]
    let area = layout.area(of: bar, at: layout.stack.rows[index])
    svg.text(
      ProbabilityLayout.label(of: bar), over: bar.role == .leading ? .value : .label,
      x: area.right + LabelRoom.gap, middle: (area.top + area.bottom) / 2)
    layout.stack.drawNote(of: index, on: &svg)
  }
}
