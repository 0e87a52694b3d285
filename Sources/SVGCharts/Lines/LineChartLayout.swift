/// Where the parts of a line chart go.
struct LineChartLayout {
  static let width = 640.0
  private static let plotHeight = 300.0
  /// Longer names go to a legend instead of the margin.
  private static let longestDirectName = 170.0

  let plot: Rectangle
  let height: Double
  let x: AxisProjection
  let y: AxisProjection
  let traces: [Trace]
  let flags: [Flag]
  /// The horizontal lines within the plot.
  let levels: [(line: LevelLine, y: Double)]
  /// The named points within the plot.
  let markers: [(marker: PointMarker, point: Pixel)]
  /// The legend, nil where the curves are labelled directly.
  let legend: Legend?
  let baselineOfYTitle: Double

  init(_ chart: LineChart) {
    let names = chart.series.map { FittedText($0.name, as: .label, room: Self.width).width }
    let widest = names.max() ?? 0
    let isDirect =
      widest <= Self.longestDirectName
      && Double(names.count) * EndLabel.height <= Self.plotHeight
    legend =
      isDirect ? nil : Legend(chart.series.map(\.name), sample: .line, width: Self.width)
    let left = AxisLabels.marginOfVerticalAxis(chart.y)
    let right = Self.width - (isDirect && widest > 0 ? widest + 14 : 16)
    x = AxisProjection(chart.x, from: left, to: right)
    flags = Self.flags(of: chart, x: x, plot: left...right)
    baselineOfYTitle = (legend.map { $0.height + 8 } ?? 0) + 14
    let top = baselineOfYTitle + 12 + Flag.height(of: flags)
    plot = Rectangle(left: left, top: top, right: right, bottom: top + Self.plotHeight)
    y = AxisProjection(chart.y, from: plot.bottom, to: plot.top)
    height = plot.bottom + 46
    let (x, y, plot) = (x, y, plot)
    traces = chart.series.enumerated().map { Trace($1, index: $0, x: x, y: y) }
    levels = chart.levels.compactMap { line in
      y(line.y).flatMap { plot.top <= $0 && $0 <= plot.bottom ? (line, $0) : nil }
    }
    markers = chart.markers.compactMap { marker in
      Pixel(marker.point, x: x, y: y).flatMap { plot.contains($0) ? (marker, $0) : nil }
    }
  }

  /// Names beside the curves' ends, empty where there is a legend.
  var endLabels: [EndLabel] {
    guard legend == nil else { return [] }
    return EndLabel.arranged(traces, room: Self.longestDirectName, plot: plot)
  }

  /// The part of `band` within the plot, nil where there is none.
  func area(of band: ShadedBand) -> Rectangle? {
    Self.extent(of: band, x: x, plot: plot.left...plot.right).map {
      Rectangle(left: $0.lowerBound, top: plot.top, right: $0.upperBound, bottom: plot.bottom)
    }
  }

  private static func flags(
    of chart: LineChart, x: AxisProjection, plot: ClosedRange<Double>
  ) -> [Flag] {
    let lines = chart.references.compactMap { line -> Flag? in
      guard let pole = x(line.x), plot.contains(pole) else { return nil }
      return Flag(line.label, pole: pole, hasLine: true, limit: width)
    }
    let bands = chart.bands.compactMap { band -> Flag? in
      guard !band.label.isEmpty, let extent = extent(of: band, x: x, plot: plot) else { return nil }
      return Flag(band.label, pole: extent.lowerBound, hasLine: false, limit: width)
    }
    return Flag.arranged(lines + bands)
  }

  private static func extent(
    of band: ShadedBand, x: AxisProjection, plot: ClosedRange<Double>
  ) -> ClosedRange<Double>? {
    guard let end = x(band.range.upperBound), end >= plot.lowerBound else { return nil }
    // A lower end that a logarithmic axis has no place for lies left of it.
    let start = x(band.range.lowerBound) ?? plot.lowerBound
    guard start <= plot.upperBound else { return nil }
    return max(start, plot.lowerBound)...min(end, plot.upperBound)
  }
}
