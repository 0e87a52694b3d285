/// Draws tick labels, leaving out some where they would touch.
enum AxisLabels {
  /// The room left of a plot for the labels of its vertical axis.
  static func marginOfVerticalAxis(_ axis: Axis) -> Double {
    let widths = axis.ticks.map { FittedText($0.label, as: .tickLabel, room: longest).width }
    return (widths.max() ?? 0) + 12
  }

  /// Draws the labels of a horizontal axis, centred at their ticks, with their top at `top`: all
  /// that have room, or else those of round ticks at even distances.
  static func drawHorizontal(
    _ ticks: [(tick: Tick, x: Double)], scale: AxisScale, top: Double, width: Double,
    on svg: inout SVGDocument
  ) {
    let labels = ticks.filter { !$0.tick.label.isEmpty }.sorted { $0.x < $1.x }.map { tick, x in
      let text = FittedText(tick.label, as: .tickLabel, room: longest)
      let center = min(max(x, text.width / 2), width - text.width / 2)
      return Label(text: text, center: center, isDecade: isPowerOfTen(tick.value))
    }
    for label in thinned(labels, isLogarithmic: scale == .logarithmic) {
      svg.text(label.text.text, as: .tickLabel, x: label.center, y: top + 12, anchor: .middle)
    }
  }

  private struct Label {
    let text: FittedText
    let center: Double
    let isDecade: Bool

    func touches(_ next: Label) -> Bool {
      next.center - next.text.width / 2 < center + text.width / 2 + 6
    }
  }

  /// All labels if they are apart; of a logarithmic axis those of decades; then every second, third
  /// and so on.
  private static func thinned(_ labels: [Label], isLogarithmic: Bool) -> [Label] {
    if areApart(labels) { return labels }
    let decades = labels.filter(\.isDecade)
    let rest = isLogarithmic && decades.count > 1 ? decades : labels
    return (1...max(rest.count, 1)).lazy
      .map { stride in rest.indices.filter { $0.isMultiple(of: stride) }.map { rest[$0] } }
      .first(where: areApart) ?? []
  }

  private static func areApart(_ labels: [Label]) -> Bool {
    zip(labels, labels.dropFirst()).allSatisfy { !$0.touches($1) }
  }

  private static func isPowerOfTen(_ value: Double) -> Bool {
    value > 0 && value == powerOfTen(decimalExponent(of: value))
  }

  /// Draws the labels of a vertical axis, ending at `right`.
  static func drawVertical(
    _ ticks: [(tick: Tick, y: Double)], right: Double, on svg: inout SVGDocument
  ) {
    var end = Double.infinity
    for (tick, y) in ticks.sorted(by: { $0.y > $1.y }) where !tick.label.isEmpty {
      if y + 7 > end { continue }
      end = y - 7
      let label = FittedText(tick.label, as: .tickLabel, room: longest)
      svg.text(label.text, as: .tickLabel, x: right, y: y + 4, anchor: .end)
    }
  }

  /// The most room that a tick label takes.
  private static let longest = 110.0
}
