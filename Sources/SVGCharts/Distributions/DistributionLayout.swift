/// Where the parts of a distribution chart go.
struct DistributionLayout {
  static let width = 640.0

  let legend: Legend
  let stack: RowStack
  let axis: RowAxis
  let places: [DistributionPlaces]

  init(_ chart: DistributionChart) {
    legend = Self.legend(of: chart)
    let contents = chart.rows.map { row in
      RowStack.Content(
        name: row.name, note: row.note, above: 24, below: row.point == nil ? 0 : 14)
    }
    let left = RowStack.left(of: contents, width: Self.width)
    let horizontal = Self.edges(of: chart, left: left)
    let top = legend.height + 10
    let stack = RowStack(
      contents, barHeight: DistributionMark.bandHeight, top: top, width: Self.width)
    let plot = Rectangle(
      left: horizontal.lowerBound, top: top, right: horizontal.upperBound, bottom: stack.bottom)
    axis = RowAxis(axis: chart.axis, plot: plot, width: Self.width)
    let value = axis.position
    self.stack = stack
    places = zip(chart.rows, stack.rows).map {
      DistributionPlaces($0, row: $1.bar, value: value, plot: plot)
    }
  }

  var plot: Rectangle { axis.plot }
  var height: Double { plot.bottom + RowAxis.height }

  private static func legend(of chart: DistributionChart) -> Legend {
    let hasPoint = chart.rows.contains { $0.point != nil }
    let point: [(String, Legend.Sample)] = hasPoint ? [(chart.names.point, .mark(.point))] : []
    return Legend(
      [
        (chart.names.spread, .area), (chart.names.p50, .mark(.p50)),
        (chart.names.p80, .mark(.p80)),
      ] + point, width: width)
  }

  private static func edges(of chart: DistributionChart, left: Double) -> ClosedRange<Double> {
    let room = LabelRoom(axis: chart.axis, left: left, right: width - 12)
    let label = { (row: DistributionRow, end: LabelledValue, outermost: Double) in
      let width = FittedText(end.label, as: .tickLabel, room: LabelRoom.longest).width
      return LabelRoom.Label(value: outermost, width: width + DistributionMark.radius)
    }
    return room.plot(
      ending: chart.rows.map { label($0, $0.p10, $0.values.min() ?? 0) },
      beginning: chart.rows.map { label($0, $0.p90, $0.values.max() ?? 0) })
  }
}
