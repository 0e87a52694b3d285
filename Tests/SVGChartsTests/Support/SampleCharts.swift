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
      .tornado(tornado(heading, text, values)),
      .distribution(distribution(heading, text, values, Axis.linear)),
      .distribution(distribution(heading, text, values, Axis.logarithmic)),
      .probability(probability(heading, text, values)),
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
        LineSeries(name: text, points: points.reversed(), marksPoints: true),
      ],
      references: values.map { ReferenceLine(x: $0, label: text) },
      levels: values.map { LevelLine(y: $0, label: text) },
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

  private static func tornado(
    _ heading: ChartHeading, _ text: String, _ values: [Double]
  ) -> TornadoChart {
    let ends = values.map { LabelledValue($0, label: text) }
    return TornadoChart(
      heading: heading, axisTitle: text, lowName: text, highName: text,
      base: ends.last ?? LabelledValue(0, label: text), zeroLabel: text,
      bars: zip(ends, ends.reversed()).map {
        TornadoBar(name: text, low: $0, high: $1, note: text)
      }
    ) { _ in text }
  }

  private static func distribution(
    _ heading: ChartHeading, _ text: String, _ values: [Double], _ makeAxis: MakeAxis
  ) -> DistributionChart {
    let labelled = values.map { LabelledValue($0, label: text) }
    return DistributionChart(
      heading: heading, axis: makeAxis(text, values, true, 5) { _ in text },
      names: DistributionNames(p10: text, p50: text, p80: text, p90: text, point: text),
      rows: zip(labelled, labelled.reversed()).map {
        DistributionRow(
          name: text, p10: $0, p50: $1, p80: $0, p90: $1, point: $0, isFeasible: false,
          note: text)
      })
  }

  private static func probability(
    _ heading: ChartHeading, _ text: String, _ values: [Double]
  ) -> ProbabilityChart {
    ProbabilityChart(
      heading: heading, axisTitle: text,
      bars: values.map {
        ProbabilityBar(name: text, probability: $0, label: text, isFeasible: false, note: text)
      }, thresholds: values.map { LabelledValue($0, label: text) }
    ) { _ in text }
  }
}
