/// Where the parts of a stacked bar chart go.
struct StackedBarLayout {
  private static let barHeight = 22.0
  /// The most room that a total takes.
  static let longestTotal = 120.0

  let legend: Legend
  let stack: RowStack
  let axis: RowAxis
  let value: AxisProjection

  init(_ chart: StackedBarChart, width: Double) {
    legend = Legend(
      chart.parts.enumerated().map { ($1, SeriesStyle(part: $0)) }, sample: .area,
      top: RowAxis.titleHeight, width: width)
    let top = RowAxis.titleHeight + legend.height + 6
    stack = RowStack(
      chart.bars.map {
        RowStack.Content(name: $0.name, isLeading: $0.isLeading, note: $0.note)
      }, barHeight: Self.barHeight, top: top, width: width)
    let totals = chart.bars.map { bar in
      LabelRoom.Label(value: bar.extent.upperBound, width: Self.total(of: bar).width)
    }
    let edges = LabelRoom(axis: chart.axis, left: 0, right: width - 2)
      .plot(ending: [], beginning: totals)
    let plot = Rectangle(
      left: edges.lowerBound, top: top, right: edges.upperBound, bottom: stack.bottom)
    axis = RowAxis(axis: chart.axis, plot: plot, width: width)
    value = axis.position
  }

  var plot: Rectangle { axis.plot }
  var height: Double { plot.bottom + RowAxis.height }

  /// The text at the end of `bar`.
  static func total(of bar: Bar) -> FittedText {
    FittedText(bar.total, as: .value, room: longestTotal)
  }
}
