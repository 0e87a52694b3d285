/// A grid of cells, darker where the value is larger, such as the hours of a week.
package struct HeatMap: Equatable, Sendable {
  /// Identifier, accessible name and description.
  package let heading: ChartHeading
  /// The names of the rows, from top to bottom.
  package let rows: [String]
  /// The names of the columns, from left to right; those without room are left out.
  package let columns: [String]
  /// What the columns are, such as "Hour of the day".
  package let columnTitle: String
  /// A value per row and column, from 0 up; cells that are missing or not finite stay empty.
  package let values: [[Double]]
  /// The text at the light end of the legend, for 0.
  package let lowLabel: String
  /// The text at the dark end of the legend, for the largest value.
  package let highLabel: String

  /// Makes a heat map whose darkest shade is the largest of `values`.
  package init(
    heading: ChartHeading, rows: [String], columns: [String], columnTitle: String,
    values: [[Double]], lowLabel: String, highLabel: String
  ) {
    self.heading = heading
    self.rows = rows
    self.columns = columns
    self.columnTitle = columnTitle
    self.values = values
    self.lowLabel = lowLabel
    self.highLabel = highLabel
  }

  /// The chart as one `<svg>` element.
  package func svg(_ style: ChartStyle = ChartStyle()) -> String {
    let layout = HeatMapLayout(self, width: style.width.units)
    var svg = SVGDocument(opening: heading, kind: "heat", style: style, height: layout.height)
    drawLegend(in: layout, on: &svg)
    drawCells(in: layout, on: &svg)
    drawRowLabels(in: layout, on: &svg)
    drawColumnLabels(in: layout, on: &svg)
    return svg.closed()
  }
}
