/// Horizontal bars from 0 to 100 percent, with lines at the probabilities that decide.
package struct ProbabilityChart: Equatable, Sendable {
  /// Identifier, accessible name and description.
  package let heading: ChartHeading
  /// The bars from top to bottom.
  package let bars: [ProbabilityBar]
  /// Probabilities from 0 to 1 with the text above their lines, such as "clear" at 0.9.
  package let thresholds: [LabelledValue]
  /// The axis from 0 to 1.
  package let axis: Axis

  /// Makes a chart whose axis is labelled by `tickLabel`, which is given probabilities from 0 to 1.
  package init(
    heading: ChartHeading, axisTitle: String, bars: [ProbabilityBar],
    thresholds: [LabelledValue] = [], tickLabel: (Double) -> String
  ) {
    self.heading = heading
    self.bars = bars
    self.thresholds = thresholds
    axis = .linear(title: axisTitle, covering: [0, 1], label: tickLabel)
  }

  /// The chart as one `<svg>` element, as high as its bars need.
  package func svg(_ style: ChartStyle = ChartStyle()) -> String {
    let layout = ProbabilityLayout(self, width: style.width.units)
    var svg = SVGDocument(
      opening: heading, kind: "probability", style: style, height: layout.height)
    layout.axis.draw(on: &svg)
    for index in bars.indices { drawBar(index, in: layout, on: &svg) }
    svg.path(LineStyle.axis, "M\(layout.plot.left) \(layout.plot.top)V\(layout.plot.bottom)")
    Flag.draw(layout.flags, above: layout.plot, haloed: 1, on: &svg)
    for index in bars.indices { drawTexts(of: index, in: layout, on: &svg) }
    return svg.closed()
  }
}
