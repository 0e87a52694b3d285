extension StackedBarChart {
  /// Defines the patterns that the parts use.
  func drawHatches(on svg: inout SVGDocument) {
    svg.append("<defs>")
    for hatch in Hatch.allCases.prefix(parts.count) where hatch != .none {
      svg.append(hatch.pattern(in: heading.identifier))
    }
    svg.append("</defs>")
  }

  /// Draws grid lines, tick labels and the axis title.
  func drawGrid(in layout: StackedBarLayout, on svg: inout SVGDocument) {
    let plot = layout.plot
    let ticks = axis.ticks.compactMap { tick in layout.value(tick.value).map { (tick: tick, x: $0) }
    }
    var grid: Markup = ""
    for (_, x) in ticks { grid.append("M\(x) \(plot.top)V\(plot.bottom)") }
    svg.path(LineStyle.grid, grid)
    AxisLabels.drawHorizontal(
      ticks, top: plot.bottom + 2, width: StackedBarLayout.width, on: &svg)
    let title = FittedText(axis.title, as: .axisTitle, room: StackedBarLayout.width)
    let half = title.width / 2
    let center = min(
      max((plot.left + plot.right) / 2, half), StackedBarLayout.width - half)
    svg.text(title.text, as: .axisTitle, x: center, y: plot.bottom + 37, anchor: .middle)
  }

  /// Draws the line from which the bars grow, leaving out the texts between them.
  func drawZero(in layout: StackedBarLayout, on svg: inout SVGDocument) {
    guard let zero = layout.value(0) else { return }
    var line: Markup = ""
    for row in layout.rows {
      line.append("M\(zero) \(row.bar.lowerBound - 4)V\(row.bar.upperBound + 4)")
    }
    svg.path(LineStyle.axis, line)
  }

  /// Draws a bar with its name, total and note.
  func draw(
    _ bar: Bar, at row: StackedBarLayout.Row, in layout: StackedBarLayout, on svg: inout SVGDocument
  ) {
    let segments = BarSegment.segments(of: bar, parts: parts.count, row: row.bar, layout.value)
    if !bar.isFeasible { svg.append(#"<g class="infeasible" opacity="0.4">"#) }
    for segment in segments { segment.draw(in: heading.identifier, on: &svg) }
    if !bar.isFeasible { svg.append("</g>") }
    let start = layout.value(bar.extent.lowerBound) ?? layout.plot.left
    let end = layout.value(bar.extent.upperBound) ?? layout.plot.left
    if !bar.isFeasible {
      svg.rectangle(
        #"class="infeasible-outline" fill="none" stroke="\#(Palette.axis)" stroke-dasharray="4 3""#,
        Rectangle(left: start, top: row.bar.lowerBound, right: end, bottom: row.bar.upperBound))
    }
    drawTexts(of: bar, at: row, end: end, in: layout, on: &svg)
  }

  private func drawTexts(
    of bar: Bar, at row: StackedBarLayout.Row, end: Double, in layout: StackedBarLayout,
    on svg: inout SVGDocument
  ) {
    let plot = layout.plot
    let name = FittedText(bar.name, as: .label, room: StackedBarLayout.width - plot.left)
    svg.text(
      name.text, as: .label, x: layout.hasNamesAbove ? plot.left : plot.left - 8,
      y: row.nameBaseline, anchor: layout.hasNamesAbove ? .start : .end)
    let total = FittedText(bar.total, as: .value, room: StackedBarLayout.longestTotal)
    svg.text(total.text, as: .value, x: end + 7, y: row.bar.lowerBound + 15.5)
    if let note = bar.note {
      let x = layout.value(0) ?? plot.left
      let fitted = FittedText(note, as: .note, room: StackedBarLayout.width - x)
      svg.text(fitted.text, as: .note, x: x, y: row.noteBaseline)
    }
  }
}
