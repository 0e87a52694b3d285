/// An axis: what it measures, the range that it shows and its marked values.
package struct Axis: Equatable, Sendable {
  /// The quantity and its unit, such as "Cost per month, €".
  package let title: String
  /// How values are spread.
  package let scale: AxisScale
  /// The values at both ends; finite, never empty, and positive on a logarithmic scale.
  package let range: ClosedRange<Double>
  /// The marked values; those outside `range` are not drawn.
  package let ticks: [Tick]

  /// Makes an axis with ready ticks, mending a range that can't be drawn.
  package init(title: String, scale: AxisScale, range: ClosedRange<Double>, ticks: [Tick]) {
    self.title = title
    self.scale = scale
    self.range = drawableRange(range, on: scale)
    self.ticks = ticks
  }

  /// Makes a linear axis that shows all finite `values` and has about `tickCount` ticks; it ends
  /// on the round numbers next to them, or on the outermost values themselves.
  package static func linear(
    title: String, covering values: some Sequence<Double>, endingOnTicks: Bool = true,
    tickCount: Int = 5, label: (Double) -> String
  ) -> Axis {
    let exact = drawableRange(extent(of: values, where: \.isFinite) ?? 0...1, on: .linear)
    let range =
      endingOnTicks ? TickFinder.roundedOutward(exact, count: tickCount) : exact
    let ticks = TickFinder.linear(in: range, count: tickCount)
    return Axis(title: title, scale: .linear, range: range, ticks: ticks, label: label)
  }

  /// Makes a logarithmic axis that shows all positive finite `values` and has at most
  /// `maximumTicks` decades marked; it ends on 1, 2 or 5 times a power of ten, or on the outermost
  /// values themselves.
  package static func logarithmic(
    title: String, covering values: some Sequence<Double>, endingOnTicks: Bool = true,
    maximumTicks: Int = 8,
    label: (Double) -> String
  ) -> Axis {
    let positive = extent(of: values) { $0.isFinite && $0 > 0 }
    let exact = drawableRange(positive ?? 1...10, on: .logarithmic)
    let range = endingOnTicks ? TickFinder.roundedOutwardLogarithmically(exact) : exact
    let ticks = TickFinder.logarithmic(in: range, maximum: maximumTicks)
    return Axis(title: title, scale: .logarithmic, range: range, ticks: ticks, label: label)
  }

  private init(
    title: String, scale: AxisScale, range: ClosedRange<Double>, ticks: [Double],
    label: (Double) -> String
  ) {
    let labelled = ticks.map { Tick($0, label: label($0)) }
    self.init(title: title, scale: scale, range: range, ticks: labelled)
  }

  private static func extent(
    of values: some Sequence<Double>, where isShown: (Double) -> Bool
  ) -> ClosedRange<Double>? {
    var extent: ClosedRange<Double>?
    for value in values where isShown(value) {
      let known = extent ?? value...value
      extent = min(known.lowerBound, value)...max(known.upperBound, value)
    }
    return extent
  }
}
