/// What each input does to an answer such as the difference between two options: bars that grow
/// from the answer's base value to the answers at the input's low and high end.
package struct TornadoChart: Equatable, Sendable {
  /// Identifier, accessible name and description.
  package let heading: ChartHeading
  /// The names of both ends, such as "P10", which stand before the labels of the first bar.
  package let lowName: String, highName: String
  /// The answer with every input at its base value, and the text above its line.
  package let base: LabelledValue
  /// The text above the line at zero, where the answer turns; drawn if the axis reaches zero.
  package let zeroLabel: String
  /// The bars from top to bottom.
  package let bars: [TornadoBar]
  /// The axis of the answers, which shows the base value and every bar.
  package let axis: Axis

  /// Makes a chart of `bars` in their order, whose axis is labelled by `tickLabel`.
  package init(
    heading: ChartHeading, axisTitle: String, lowName: String, highName: String,
    base: LabelledValue, zeroLabel: String, bars: [TornadoBar], tickLabel: (Double) -> String
  ) {
    self.heading = heading
    self.lowName = lowName
    self.highName = highName
    self.base = base
    self.zeroLabel = zeroLabel
    self.bars = bars
    let ends = bars.flatMap { [$0.low.value, $0.high.value] } + [base.value]
    let zero = Self.isNearZero(ends) ? [0.0] : []
    axis = .linear(title: axisTitle, covering: ends + zero, label: tickLabel)
  }

  /// Whether zero is no further from the ends than they are from each other, so that an axis that
  /// reaches it still shows them well.
  private static func isNearZero(_ ends: [Double]) -> Bool {
    let finite = ends.filter(\.isFinite)
    guard let least = finite.min(), let most = finite.max() else { return false }
    return max(least, -most) <= most - least
  }

  /// The chart as one `<svg>` element, as high as its bars need.
  package func svg(_ style: ChartStyle = ChartStyle()) -> String {
    let layout = TornadoLayout(self, width: style.width.units)
    var svg = SVGDocument(opening: heading, kind: "tornado", style: style, height: layout.height)
    Hatch.define(2, in: heading.identifier, on: &svg)
    layout.axis.draw(on: &svg)
    for index in bars.indices { drawBar(index, in: layout, on: &svg) }
    Flag.draw(layout.flags, above: layout.plot, haloed: 1, on: &svg)
    for index in bars.indices { drawTexts(of: index, in: layout, on: &svg) }
    return svg.closed()
  }
}
