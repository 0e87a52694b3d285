/// Where the parts of a probability chart go.
struct ProbabilityLayout {
  static let width = 640.0
  private static let barHeight = 22.0

  let flags: [Flag]
  let stack: RowStack
  let axis: RowAxis
  let value: AxisProjection

  init(_ chart: ProbabilityChart) {
    let contents = chart.bars.map { RowStack.Content(name: $0.name, note: $0.note) }
    let left = RowStack.left(of: contents, width: Self.width)
    let labels = chart.bars.map { bar in
      LabelRoom.Label(value: bar.probability, width: Self.label(of: bar).width)
    }
    let horizontal = LabelRoom(axis: chart.axis, left: left, right: Self.width - 24)
      .plot(ending: [], beginning: labels)
    let value = AxisProjection(
      chart.axis, from: horizontal.lowerBound, to: horizontal.upperBound)
    flags = Flag.arranged(
      chart.thresholds.compactMap { threshold in
        guard let pole = value(threshold.value), horizontal.contains(pole) else { return nil }
        return Flag(threshold.label, pole: pole, hasLine: true, limit: Self.width)
      })
    let top = 10 + Flag.height(of: flags)
    stack = RowStack(contents, barHeight: Self.barHeight, top: top, width: Self.width)
    let plot = Rectangle(
      left: horizontal.lowerBound, top: top, right: horizontal.upperBound, bottom: stack.bottom)
    axis = RowAxis(axis: chart.axis, plot: plot, width: Self.width)
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
