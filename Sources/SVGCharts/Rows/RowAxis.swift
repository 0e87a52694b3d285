/// The horizontal axis beneath the rows of a chart.
struct RowAxis {
  let axis: Axis
  let plot: Rectangle
  /// The width of the drawing.
  let width: Double

  /// The room beneath the plot for tick labels and the axis title.
  static let height = 46.0

  /// Maps the axis's values to the plot.
  var position: AxisProjection { AxisProjection(axis, from: plot.left, to: plot.right) }

  /// Draws grid lines, tick labels and the axis title.
  func draw(on svg: inout SVGDocument) {
    let position = position
    let ticks = axis.ticks.compactMap { tick in position(tick.value).map { (tick: tick, x: $0) } }
      .filter { plot.left - 0.01 <= $0.x && $0.x <= plot.right + 0.01 }
    var grid: Markup = ""
    for (_, x) in ticks { grid.append("M\(x) \(plot.top)V\(plot.bottom)") }
    svg.path(LineStyle.grid, grid)
    AxisLabels.drawHorizontal(ticks, top: plot.bottom + 2, width: width, on: &svg)
    let title = FittedText(axis.title, as: .axisTitle, room: width)
    let half = title.width / 2
    let center = min(max((plot.left + plot.right) / 2, half), width - half)
    svg.text(title.text, as: .axisTitle, x: center, y: plot.bottom + 37, anchor: .middle)
  }
}
