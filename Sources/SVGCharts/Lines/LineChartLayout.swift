/// Where the parts of a line chart go.
struct LineChartLayout {
  /// The height of every plot: on paper, half of a page holds the chart with its words.
  private static let plotHeight = 250.0
  /// Where plots begin, so that charts beneath each other share their left edge; wider labels of
  /// the vertical axis move it.
  private static let leftMargin = 46.0
  /// The room that names at the ends of curves may take.
  private static let longestDirectName = 150.0
  private static let rightMargin = 12.0

  let width: Double
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
  /// Names beside the ends of curves and levels, empty where there is a legend.
  let endLabels: [EndLabel]

  init(_ chart: LineChart, style: ChartStyle) {
    width = style.width.units
    let styles = chart.series.enumerated().map { SeriesStyle($1.role ?? .other($0)) }
    let names = Self.endNames(chart, styles)
    let isDirect = style.width == .wide && Self.fits(names)
    legend =
      isDirect
      ? nil
      : Legend(
        zip(chart.series, styles).map { ($0.name, $1) }, sample: .line,
        top: RowAxis.titleHeight, width: width)
    let left = max(AxisLabels.marginOfVerticalAxis(chart.y), Self.leftMargin)
    let widest = isDirect ? names.map(\.width).max() ?? 0 : 0
    let right = width - (widest > 0 ? widest + 14 : Self.rightMargin)
    x = AxisProjection(chart.x, from: left, to: right)
    flags = Self.flags(of: chart, x: x, plot: left...right, width: width)
    let top = RowAxis.titleHeight + (legend.map { $0.height + 4 } ?? 0) + 6 + Flag.height(of: flags)
    plot = Rectangle(left: left, top: top, right: right, bottom: top + Self.plotHeight)
    y = AxisProjection(chart.y, from: plot.bottom, to: plot.top)
    height = plot.bottom + 44
    let (x, y, plot) = (x, y, plot)
    traces = zip(chart.series, styles).map { Trace($0, style: $1, x: x, y: y) }
    levels = chart.levels.compactMap { line in
      y(line.y).flatMap { plot.top <= $0 && $0 <= plot.bottom ? (line, $0) : nil }
    }
    markers = chart.markers.compactMap { marker in
      Pixel(marker.point, x: x, y: y).flatMap { plot.contains($0) ? (marker, $0) : nil }
    }
    endLabels = isDirect ? Self.endLabels(traces, levels, names, plot) : []
  }

  /// The names of curves, then of levels, wrapped into the margin.
  private static func endNames(_ chart: LineChart, _ styles: [SeriesStyle]) -> [WrappedText] {
    zip(chart.series, styles).map {
      WrappedText($0.name, as: EndLabel.role($1), room: longestDirectName)
    } + chart.levels.map { WrappedText($0.label, as: .label, room: longestDirectName) }
  }

  private static func fits(_ names: [WrappedText]) -> Bool {
    names.reduce(0) { $0 + $1.height + EndLabel.gap } <= plotHeight
      && names.allSatisfy { name in name.lines.allSatisfy { !$0.text.hasSuffix("…") } }
  }

  private static func endLabels(
    _ traces: [Trace], _ levels: [(line: LevelLine, y: Double)], _ names: [WrappedText],
    _ plot: Rectangle
  ) -> [EndLabel] {
    let curves = zip(traces, names).compactMap { trace, name in
      trace.end.map { EndLabel(trace, name: name, end: plot.nearest(to: $0)) }
    }
    let lines = levels.map { level in
      EndLabel(
        levelAt: Pixel(x: plot.right, y: level.y),
        name: WrappedText(level.line.label, as: .label, room: longestDirectName))
    }
    return EndLabel.arranged(curves + lines, plot: plot)
  }

  /// The part of `band` within the plot, nil where there is none.
  func area(of band: ShadedBand) -> Rectangle? {
    Self.extent(of: band, x: x, plot: plot.left...plot.right).map {
      Rectangle(left: $0.lowerBound, top: plot.top, right: $0.upperBound, bottom: plot.bottom)
    }
  }

  private static func flags(
    of chart: LineChart, x: AxisProjection, plot: ClosedRange<Double>, width: Double
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
