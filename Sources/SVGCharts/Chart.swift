/// Any chart of this module, for callers that keep several kinds side by side.
package enum Chart: Equatable, Sendable {
  /// Curves over a linear or logarithmic plane.
  case line(LineChart)
  /// Horizontal bars made of named parts.
  case stackedBars(StackedBarChart)
  /// A grid of cells shaded by value.
  case heatMap(HeatMap)

  /// The chart's identifier, title and summary.
  package var heading: ChartHeading {
    switch self {
    case .line(let chart): chart.heading
    case .stackedBars(let chart): chart.heading
    case .heatMap(let chart): chart.heading
    }
  }

  /// The chart as one `<svg>` element.
  package func svg() -> String {
    switch self {
    case .line(let chart): chart.svg()
    case .stackedBars(let chart): chart.svg()
    case .heatMap(let chart): chart.svg()
    }
  }
}
