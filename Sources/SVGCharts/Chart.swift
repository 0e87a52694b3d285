/// Any chart of this module, for callers that keep several kinds side by side.
package enum Chart: Equatable, Sendable {
  /// Curves over a linear or logarithmic plane.
  case line(LineChart)
  /// Horizontal bars made of named parts.
  case stackedBars(StackedBarChart)
  /// A grid of cells shaded by value.
  case heatMap(HeatMap)
  /// Bars that grow both ways from a base value.
  case tornado(TornadoChart)
  /// Bands over the likely values of a total.
  case distribution(DistributionChart)
  /// Horizontal bars from 0 to 100 percent.
  case probability(ProbabilityChart)

  /// The chart's identifier, title and summary.
  package var heading: ChartHeading {
    switch self {
    case .line(let chart): chart.heading
    case .stackedBars(let chart): chart.heading
    case .heatMap(let chart): chart.heading
    case .tornado(let chart): chart.heading
    case .distribution(let chart): chart.heading
    case .probability(let chart): chart.heading
    }
  }

  /// The chart as one `<svg>` element.
  package func svg(_ style: ChartStyle = ChartStyle()) -> String {
    switch self {
    case .line(let chart): chart.svg(style)
    case .stackedBars(let chart): chart.svg(style)
    case .heatMap(let chart): chart.svg(style)
    case .tornado(let chart): chart.svg(style)
    case .distribution(let chart): chart.svg(style)
    case .probability(let chart): chart.svg(style)
    }
  }
}
