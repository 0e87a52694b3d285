/// Where the parts of a stacked bar chart go.
struct StackedBarLayout {
  /// Where one bar and its texts go.
  struct Row {
    let bar: ClosedRange<Double>
    let nameBaseline: Double
    let noteBaseline: Double
  }

  static let width = 640.0
  static let barHeight = 22.0
  /// Longer names stand above their bars instead of left of them.
  private static let longestNameBeside = 180.0
  private static let nameHeight = 19.0
  private static let noteHeight = 16.0
  private static let gap = 14.0

  let legend: Legend
  let rows: [Row]
  let plot: Rectangle
  let height: Double
  let hasNamesAbove: Bool
  let value: AxisProjection

  init(_ chart: StackedBarChart) {
    legend = Legend(chart.parts, sample: .area, width: Self.width)
    let widestName = Self.widest(chart.bars.map(\.name), as: .label, room: Self.width)
    hasNamesAbove = widestName > Self.longestNameBeside
    let widestTotal = Self.widest(chart.bars.map(\.total), as: .value, room: Self.longestTotal)
    let left = hasNamesAbove ? 8 : widestName + 12
    let right = Self.width - max(widestTotal + 10, 24)
    let top = legend.height + 10
    rows = Self.rows(of: chart.bars, from: top + Self.gap / 2, hasNamesAbove: hasNamesAbove)
    let bottom = rows.last.map { $0.noteBaseline + Self.gap / 2 } ?? top + Self.barHeight
    plot = Rectangle(left: left, top: top, right: right, bottom: bottom)
    value = AxisProjection(chart.axis, from: left, to: right)
    height = bottom + 46
  }

  /// The most room that a total takes.
  static let longestTotal = 150.0

  private static func widest(_ texts: [String], as role: TextRole, room: Double) -> Double {
    texts.map { FittedText($0, as: role, room: room).width }.max() ?? 0
  }

  private static func rows(of bars: [Bar], from top: Double, hasNamesAbove: Bool) -> [Row] {
    var top = top
    return bars.map { bar in
      let barTop = top + (hasNamesAbove ? nameHeight : 0)
      let barBottom = barTop + barHeight
      let noteBaseline = barBottom + (bar.note == nil ? 0 : noteHeight - 2)
      top = noteBaseline + gap
      return Row(
        bar: barTop...barBottom, nameBaseline: hasNamesAbove ? barTop - 5 : barTop + 15.5,
        noteBaseline: noteBaseline)
    }
  }
}
