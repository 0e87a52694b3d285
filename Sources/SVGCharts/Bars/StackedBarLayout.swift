/// Where the parts of a stacked bar chart go.
struct StackedBarLayout {
  static let width = 640.0
  private static let barHeight = 22.0
  /// The most room that a total takes.
  static let longestTotal = 150.0

  let legend: Legend
  let stack: RowStack
  let axis: RowAxis
  let value: AxisProjection

  init(_ chart: StackedBarChart) {
    legend = Legend(chart.parts, sample: .area, width: Self.width)
    let top = legend.height + 10
    stack = RowStack(
      chart.bars.map { RowStack.Content(name: $0.name, note: $0.note) },
      barHeight: Self.barHeight, top: top, width: Self.width)
    let totals = chart.bars.map { FittedText($0.total, as: .value, room: Self.longestTotal).width }
    let right = Self.width - max((totals.max() ?? 0) + 10, 24)
    let plot = Rectangle(left: stack.left, top: top, right: right, bottom: stack.bottom)
    axis = RowAxis(axis: chart.axis, plot: plot, width: Self.width)
    value = axis.position
  }

  var plot: Rectangle { axis.plot }
  var height: Double { plot.bottom + RowAxis.height }
}
