/// Curves over two axes, each linear or logarithmic, with reference lines, markers and bands; where
/// the vertical axis is linear and goes below zero, a line marks zero.
package struct LineChart: Equatable, Sendable {
  /// Identifier, accessible name and description.
  package let heading: ChartHeading
  /// The horizontal axis.
  package let x: Axis
  /// The vertical axis.
  package let y: Axis
  /// The curves.
  package let series: [LineSeries]
  /// Vertical lines with a label.
  package let references: [ReferenceLine]
  /// Horizontal lines with a label.
  package let levels: [LevelLine]
  /// Points with a label.
  package let markers: [PointMarker]
  /// Shaded ranges of x, drawn beneath everything else.
  package let bands: [ShadedBand]

  /// Makes a chart; curves without a drawable point are left out of it.
  package init(
    heading: ChartHeading, x: Axis, y: Axis, series: [LineSeries],
    references: [ReferenceLine] = [], levels: [LevelLine] = [], markers: [PointMarker] = [],
    bands: [ShadedBand] = []
  ) {
    self.heading = heading
    self.x = x
    self.y = y
    self.series = series
    self.references = references
    self.levels = levels
    self.markers = markers
    self.bands = bands
  }

  /// The chart as one `<svg>` element.
  package func svg(_ style: ChartStyle = ChartStyle()) -> String {
    let layout = LineChartLayout(self, style: style)
    var svg = SVGDocument(opening: heading, kind: "line", style: style, height: layout.height)
    drawGround(in: layout, on: &svg)
    drawAxes(in: layout, on: &svg)
    Flag.draw(layout.flags, above: layout.plot, on: &svg)
    drawLevels(in: layout, on: &svg)
    drawCurves(in: layout, on: &svg)
    var placement = MarkerPlacement(layout)
    drawMarkers(in: layout, placing: &placement, on: &svg)
    drawLevelLabels(in: layout, placing: &placement, on: &svg)
    return svg.closed()
  }
}
