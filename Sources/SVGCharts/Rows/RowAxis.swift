/// The horizontal axis of a chart of rows: its title above them, its tick labels beneath.
struct RowAxis {
  let axis: Axis
  let plot: Rectangle
  /// The width of the drawing.
  let width: Double

  /// The room above everything else for the axis title.
  static let titleHeight = 22.0
  /// The room beneath the plot for tick labels.
  static let height = 20.0

  /// Maps the axis's values to the plot.
  var position: AxisProjection { AxisProjection(axis, from: plot.left, to: plot.right) }

  /// Draws the axis title, grid lines and tick labels.
  func draw(on svg: inout SVGDocument) {
    let position = position
    let ticks = axis.ticks.compactMap { tick in position(tick.value).map { (tick: tick, x: $0) } }
      .filter { plot.left - 0.01 <= $0.x && $0.x <= plot.right + 0.01 }
    var grid: Markup = ""
    for (_, x) in ticks { grid.append("M\(x) \(plot.top)V\(plot.bottom)") }
    svg.path(LineStyle.grid, grid)
    AxisLabels.drawHorizontal(
      ticks, scale: axis.scale, top: plot.bottom + 2, width: width, on: &svg)
    let title = FittedText(axis.title, as: .axisTitle, room: width)
    svg.text(title.text, as: .axisTitle, x: 0, y: 13)
  }
}
