/// Horizontal bars, one per category, each made of the same named parts.
package struct StackedBarChart: Equatable, Sendable {
  /// Identifier, accessible name and description.
  package let heading: ChartHeading
  /// The names of the parts, in the order of their colours and hatches and from zero outward.
  package let parts: [String]
  /// The bars from top to bottom.
  package let bars: [Bar]
  /// The axis of the amounts, which shows zero and every bar.
  package let axis: Axis

  /// Makes a chart whose axis covers all `bars` and is labelled by `tickLabel`.
  package init(
    heading: ChartHeading, axisTitle: String, parts: [String], bars: [Bar],
    tickLabel: (Double) -> String
  ) {
    self.heading = heading
    self.parts = parts
    self.bars = bars
    let ends = bars.map(\.extent).flatMap { [$0.lowerBound, $0.upperBound] }
    axis = .linear(
      title: axisTitle, covering: ends + [0], endingOnTicks: false, label: tickLabel)
  }

  /// The chart as one `<svg>` element, as high as its bars need.
  package func svg(_ style: ChartStyle = ChartStyle()) -> String {
    let layout = StackedBarLayout(self, width: style.width.units)
    var svg = SVGDocument(opening: heading, kind: "bars", style: style, height: layout.height)
    Hatch.define(parts.count, in: heading.identifier, on: &svg)
    layout.legend.draw(in: heading.identifier, on: &svg)
    layout.axis.draw(on: &svg)
    for index in bars.indices { drawBar(index, in: layout, on: &svg) }
    drawZero(in: layout, on: &svg)
    return svg.closed()
  }
}
