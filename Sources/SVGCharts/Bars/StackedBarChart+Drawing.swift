extension StackedBarChart {
  /// Draws the line from which the bars grow, leaving out the texts between them.
  func drawZero(in layout: StackedBarLayout, on svg: inout SVGDocument) {
    guard let zero = layout.value(0) else { return }
    var line: Markup = ""
    for row in layout.stack.rows {
      line.append("M\(zero) \(row.bar.lowerBound - 4)V\(row.bar.upperBound + 4)")
    }
    svg.path(LineStyle.axis, line)
  }

  /// Draws a bar with its name, total and note.
  func drawBar(_ index: Int, in layout: StackedBarLayout, on svg: inout SVGDocument) {
    let bar = bars[index]
    let row = layout.stack.rows[index].bar
    let start = layout.value(bar.extent.lowerBound) ?? layout.plot.left
    let end = layout.value(bar.extent.upperBound) ?? layout.plot.left
    let outline = Rectangle(left: start, top: row.lowerBound, right: end, bottom: row.upperBound)
    BarSegment.draw(
      BarSegment.segments(of: bar, parts: parts.count, row: row, layout.value), outline: outline,
      isFeasible: bar.isFeasible, in: heading.identifier, on: &svg)
    if bar.extent.lowerBound < 0, let total = layout.value(bar.amounts.reduce(0, +)) {
      let middle = Pixel(x: total, y: (row.lowerBound + row.upperBound) / 2)
      svg.path(LineStyle.point, MarkerShape.circle.path(around: middle))
    }
    layout.stack.drawName(of: index, on: &svg)
    svg.text(
      StackedBarLayout.total(of: bar), over: bar.isLeading ? .value : .label,
      x: end + LabelRoom.gap, middle: (row.lowerBound + row.upperBound) / 2)
    layout.stack.drawNote(of: index, on: &svg)
  }
}
