extension LineChart {
  /// Draws the legend and the bands, which everything else covers.
  func drawGround(in layout: LineChartLayout, on svg: inout SVGDocument) {
    layout.legend?.draw(in: heading.identifier, on: &svg)
    for band in bands {
      guard let area = layout.area(of: band) else { continue }
      svg.rectangle(#"class="band" fill="\#(Palette.band)""#, area)
    }
  }

  /// Draws grid, axes, tick labels and axis titles.
  func drawAxes(in layout: LineChartLayout, on svg: inout SVGDocument) {
    let plot = layout.plot
    drawHorizontalTicks(in: layout, on: &svg)
    drawVerticalTicks(in: layout, on: &svg)
    svg.path(LineStyle.axis, "M\(plot.left) \(plot.bottom)H\(plot.right)")
    if y.scale == .linear, y.range.lowerBound < 0, y.range.upperBound >= 0, let zero = layout.y(0) {
      svg.path(LineStyle.zero, "M\(plot.left) \(zero)H\(plot.right)")
    }
    drawTitles(in: layout, on: &svg)
  }

  private func drawHorizontalTicks(in layout: LineChartLayout, on svg: inout SVGDocument) {
    let plot = layout.plot
    let ticks = x.ticks.compactMap { tick in layout.x(tick.value).map { (tick: tick, x: $0) } }
      .filter { plot.left - 0.01 <= $0.x && $0.x <= plot.right + 0.01 }
    var grid: Markup = ""
    var marks: Markup = ""
    for (_, x) in ticks {
      grid.append("M\(x) \(plot.top)V\(plot.bottom)")
      marks.append("M\(x) \(plot.bottom)v5")
    }
    svg.path(LineStyle.grid, grid)
    svg.path(LineStyle.axis, marks)
    AxisLabels.drawHorizontal(
      ticks, scale: x.scale, top: plot.bottom + 7, width: layout.width, on: &svg)
  }

  private func drawVerticalTicks(in layout: LineChartLayout, on svg: inout SVGDocument) {
    let plot = layout.plot
    let ticks = y.ticks.compactMap { tick in layout.y(tick.value).map { (tick: tick, y: $0) } }
      .filter { plot.top - 0.01 <= $0.y && $0.y <= plot.bottom + 0.01 }
    var grid: Markup = ""
    for (_, y) in ticks { grid.append("M\(plot.left) \(y)H\(plot.right)") }
    svg.path(LineStyle.grid, grid)
    AxisLabels.drawVertical(ticks, right: plot.left - 8, on: &svg)
  }

  private func drawTitles(in layout: LineChartLayout, on svg: inout SVGDocument) {
    let yTitle = FittedText(y.title, as: .axisTitle, room: layout.width)
    svg.text(yTitle.text, as: .axisTitle, x: 0, y: 13)
    let xTitle = FittedText(x.title, as: .axisTitle, room: layout.width)
    svg.text(
      xTitle.text, as: .axisTitle, x: max(layout.plot.right, xTitle.width),
      y: layout.plot.bottom + 38, anchor: .end)
  }
}
