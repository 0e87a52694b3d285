/// Draws tick labels, leaving out those that would touch the one before.
enum AxisLabels {
  /// The room left of a plot for the labels of its vertical axis.
  static func marginOfVerticalAxis(_ axis: Axis) -> Double {
    let widths = axis.ticks.map { FittedText($0.label, as: .tickLabel, room: longest).width }
    return (widths.max() ?? 0) + 12
  }

  /// Draws the labels of a horizontal axis, centred at their ticks, with their top at `top`.
  static func drawHorizontal(
    _ ticks: [(tick: Tick, x: Double)], top: Double, width: Double, on svg: inout SVGDocument
  ) {
    var end = -Double.infinity
    for (tick, x) in ticks.sorted(by: { $0.x < $1.x }) where !tick.label.isEmpty {
      let label = FittedText(tick.label, as: .tickLabel, room: longest)
      let center = min(max(x, label.width / 2), width - label.width / 2)
      if center - label.width / 2 < end + 6 { continue }
      end = center + label.width / 2
      svg.text(label.text, as: .tickLabel, x: center, y: top + 12, anchor: .middle)
    }
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
