/// Where the parts of a distribution chart go.
struct DistributionLayout {
  let width: Double
  /// The rows, the first with the names of its values.
  let rows: [DistributionRow]
  let stack: RowStack
  let axis: RowAxis
  let places: [DistributionPlaces]

  init(_ chart: DistributionChart, width: Double) {
    self.width = width
    let rows = chart.rows.enumerated().map { $0 == 0 ? $1.named(by: chart.names) : $1 }
    let horizontal = Self.edges(of: rows, axis: chart.axis, width: width)
    let top = RowAxis.titleHeight + 2
    let stack = RowStack(
      rows.map(Self.content), barHeight: DistributionMark.bandHeight, top: top, width: width)
    let plot = Rectangle(
      left: horizontal.lowerBound, top: top, right: horizontal.upperBound, bottom: stack.bottom)
    axis = RowAxis(axis: chart.axis, plot: plot, width: width)
    let value = axis.position
    self.rows = rows
    self.stack = stack
    places = zip(rows, stack.rows).map {
      DistributionPlaces($0, row: $1.bar, value: value, plot: plot)
    }
  }

  var plot: Rectangle { axis.plot }
  var height: Double { plot.bottom + RowAxis.height }

  private static func content(of row: DistributionRow) -> RowStack.Content {
    RowStack.Content(
      name: row.name, isLeading: row.role == .leading, note: row.note, above: 24,
      below: row.point == nil ? 0 : 15)
  }

  private static func edges(
    of rows: [DistributionRow], axis: Axis, width: Double
  ) -> ClosedRange<Double> {
    let room = LabelRoom(axis: axis, left: 2, right: width - 2)
    let label = { (row: DistributionRow, end: LabelledValue, outermost: Double) in
      let width = FittedText(end.label, as: .tickLabel, room: LabelRoom.longest).width
      return LabelRoom.Label(value: outermost, width: width + DistributionMark.radius)
    }
    return room.plot(
      ending: rows.map { label($0, $0.p10, $0.values.min() ?? 0) },
      beginning: rows.map { label($0, $0.p90, $0.values.max() ?? 0) })
  }
}
