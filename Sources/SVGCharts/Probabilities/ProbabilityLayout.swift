/// Where the parts of a probability chart go.
struct ProbabilityLayout {
  private static let barHeight = 22.0

  let flags: [Flag]
  let stack: RowStack
  let axis: RowAxis
  let value: AxisProjection

  init(_ chart: ProbabilityChart, width: Double) {
    let labels = chart.bars.map { bar in
      LabelRoom.Label(value: bar.probability, width: Self.label(of: bar).width)
    }
    let horizontal = LabelRoom(axis: chart.axis, left: 0, right: width - 2)
      .plot(ending: [], beginning: labels)
    let value = AxisProjection(
      chart.axis, from: horizontal.lowerBound, to: horizontal.upperBound)
    flags = Flag.arranged(
      chart.thresholds.compactMap { threshold in
        guard let pole = value(threshold.value), horizontal.contains(pole) else { return nil }
        return Flag(threshold.label, pole: pole, hasLine: true, limit: width)
      })
    let top = RowAxis.titleHeight + 2 + Flag.height(of: flags)
    stack = RowStack(
      chart.bars.map {
        RowStack.Content(name: $0.name, isLeading: $0.role == .leading, note: $0.note)
      }, barHeight: Self.barHeight, top: top, width: width)
    let plot = Rectangle(
      left: horizontal.lowerBound, top: top, right: horizontal.upperBound, bottom: stack.bottom)
    axis = RowAxis(axis: chart.axis, plot: plot, width: width)
    self.value = value
  }

  var plot: Rectangle { axis.plot }
  var height: Double { plot.bottom + RowAxis.height }

  /// The text at the end of `bar`.
  static func label(of bar: ProbabilityBar) -> FittedText {
    FittedText(bar.label, as: .value, room: LabelRoom.longest)
  }

  /// The area of `bar`, with no width where its probability is missing.
  func area(of bar: ProbabilityBar, at row: RowStack.Row) -> Rectangle {
    let end = value(bar.probability).map { plot.nearest(x: $0) } ?? plot.left
    return Rectangle(
      left: plot.left, top: row.bar.lowerBound, right: end, bottom: row.bar.upperBound)
  }
}
