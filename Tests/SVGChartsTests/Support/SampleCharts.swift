import SVGCharts

/// Charts whose every text and value comes from the test.
enum SampleCharts {
  static func all(
    identifier: String = "id", text: String = "name", values: [Double] = [1, 20, 300]
  ) -> [Chart] {
    let heading = ChartHeading(identifier: identifier, title: text, summary: text)
    return [
      .line(line(heading, text, values, Axis.linear, Axis.linear)),
      .line(line(heading, text, values, Axis.logarithmic, Axis.logarithmic)),
      .stackedBars(bars(heading, text, values)),
      .heatMap(
        HeatMap(
          heading: heading, rows: [text, text], columns: values.map { _ in text },
          columnTitle: text, values: [values, values.reversed()], lowLabel: text,
          highLabel: text)),
    ]
  }

  private typealias MakeAxis = (String, [Double], Bool, Int, (Double) -> String) -> Axis

  private static func line(
    _ heading: ChartHeading, _ text: String, _ values: [Double], _ makeX: MakeAxis,
    _ makeY: MakeAxis
  ) -> LineChart {
    let points = zip(values, values.reversed()).map { ChartPoint(x: $0, y: $1) }
    return LineChart(
      heading: heading, x: makeX(text, values, true, 5) { _ in text },
      y: makeY(text, values, false, 5) { _ in text },
      series: [
        LineSeries(name: text, points: points), LineSeries(name: text, points: []),
        LineSeries(name: text, points: points.reversed()),
      ],
      references: values.map { ReferenceLine(x: $0, label: text) },
      markers: points.map { PointMarker(at: $0, label: text) },
      bands: values.filter { !$0.isNaN }.map { ShadedBand(min($0, 1)...max($0, 1), label: text) })
  }

  private static func bars(
    _ heading: ChartHeading, _ text: String, _ values: [Double]
  ) -> StackedBarChart {
    let bars = [true, false].map {
      Bar(name: text, amounts: values, total: text, isFeasible: $0, note: text)
    }
    return StackedBarChart(
      heading: heading, axisTitle: text, parts: values.map { _ in text }, bars: bars
    ) { _ in text }
  }
}
