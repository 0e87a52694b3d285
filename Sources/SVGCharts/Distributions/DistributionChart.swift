/// How amounts may turn out: per option a band between two percentiles with marks in it.
package struct DistributionChart: Equatable, Sendable {
  /// Identifier, accessible name and description.
  package let heading: ChartHeading
  /// The axis of the amounts, linear or logarithmic.
  package let axis: Axis
  /// What the first row calls its values.
  package let names: DistributionNames
  /// The options from top to bottom.
  package let rows: [DistributionRow]

  /// Makes a chart; `axis` is to cover the rows' values, of which the rest is cut off.
  package init(
    heading: ChartHeading, axis: Axis, names: DistributionNames, rows: [DistributionRow]
  ) {
    self.heading = heading
    self.axis = axis
    self.names = names
    self.rows = rows
  }

  /// The chart as one `<svg>` element, as high as its rows need.
  package func svg(_ style: ChartStyle = ChartStyle()) -> String {
    let layout = DistributionLayout(self, width: style.width.units)
    var svg = SVGDocument(
      opening: heading, kind: "distribution", style: style, height: layout.height)
    layout.axis.draw(on: &svg)
    for index in rows.indices { drawRow(index, in: layout, on: &svg) }
    return svg.closed()
  }
}
