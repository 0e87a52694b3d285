/// Where the parts of a tornado chart go.
struct TornadoLayout {
  static let width = 640.0
  private static let barHeight = 26.0

  let legend: Legend
  let flags: [Flag]
  let stack: RowStack
  let axis: RowAxis
  let sides: [[TornadoSide]]
  let value: AxisProjection

  init(_ chart: TornadoChart) {
    legend = Legend([chart.lowName, chart.highName], sample: .area, width: Self.width)
    sides = chart.bars.map { TornadoSide.sides(of: $0, base: chart.base.value) }
    let contents = chart.bars.map { RowStack.Content(name: $0.name, note: $0.note) }
    let left = RowStack.left(of: contents, width: Self.width)
    let horizontal = Self.edges(of: sides.joined(), axis: chart.axis, left: left)
    let value = AxisProjection(
      chart.axis, from: horizontal.lowerBound, to: horizontal.upperBound)
    flags = Self.flags(of: chart, value: value, plot: horizontal)
    let top = legend.height + 10 + Flag.height(of: flags)
    stack = RowStack(contents, barHeight: Self.barHeight, top: top, width: Self.width)
    let plot = Rectangle(
      left: horizontal.lowerBound, top: top, right: horizontal.upperBound, bottom: stack.bottom)
    axis = RowAxis(axis: chart.axis, plot: plot, width: Self.width)
    self.value = value
  }

  var plot: Rectangle { axis.plot }
  var height: Double { plot.bottom + RowAxis.height }

  private static func edges(
    of sides: some Sequence<TornadoSide>, axis: Axis, left: Double
  ) -> ClosedRange<Double> {
    let labels = { (isRight: Bool) in
      sides.filter { $0.isRight == isRight }
        .map { LabelRoom.Label(value: $0.end.value, width: $0.label.width) }
    }
    return LabelRoom(axis: axis, left: left, right: width - 12)
      .plot(ending: labels(false), beginning: labels(true))
  }

  private static func flags(
    of chart: TornadoChart, value: AxisProjection, plot: ClosedRange<Double>
  ) -> [Flag] {
    let lines = [
      (chart.base, LineStyle.reference),
      (LabelledValue(0, label: chart.zeroLabel), LineStyle.strong),
    ]
    return Flag.arranged(
      lines.compactMap { line, style in
        guard let pole = value(line.value), plot.contains(pole) else { return nil }
        return Flag(line.label, pole: pole, hasLine: true, style: style, limit: width)
      })
  }
}
