/// Where the parts of a tornado chart go.
struct TornadoLayout {
  private static let barHeight = 24.0

  let flags: [Flag]
  let stack: RowStack
  let axis: RowAxis
  let sides: [[TornadoSide]]
  let value: AxisProjection

  init(_ chart: TornadoChart, width: Double) {
    sides = chart.bars.enumerated().map { index, bar in
      TornadoSide.sides(
        of: bar, base: chart.base.value,
        names: index == 0 ? (chart.lowName, chart.highName) : nil)
    }
    let horizontal = Self.edges(of: sides.joined(), axis: chart.axis, width: width)
    let value = AxisProjection(
      chart.axis, from: horizontal.lowerBound, to: horizontal.upperBound)
    flags = Self.flags(of: chart, value: value, plot: horizontal, width: width)
    let top = RowAxis.titleHeight + 2 + Flag.height(of: flags)
    stack = RowStack(
      chart.bars.map { RowStack.Content(name: $0.name, note: $0.note) },
      barHeight: Self.barHeight, top: top, width: width)
    let plot = Rectangle(
      left: horizontal.lowerBound, top: top, right: horizontal.upperBound, bottom: stack.bottom)
    axis = RowAxis(axis: chart.axis, plot: plot, width: width)
    self.value = value
  }

  var plot: Rectangle { axis.plot }
  var height: Double { plot.bottom + RowAxis.height }

  private static func edges(
    of sides: some Sequence<TornadoSide>, axis: Axis, width: Double
  ) -> ClosedRange<Double> {
    let labels = { (isRight: Bool) in
      sides.filter { $0.isRight == isRight }
        .map { LabelRoom.Label(value: $0.end.value, width: $0.label.width) }
    }
    return LabelRoom(axis: axis, left: 2, right: width - 2)
      .plot(ending: labels(false), beginning: labels(true))
  }

  private static func flags(
    of chart: TornadoChart, value: AxisProjection, plot: ClosedRange<Double>, width: Double
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
