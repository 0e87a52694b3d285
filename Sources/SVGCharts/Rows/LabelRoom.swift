/// Finds the edges of a plot whose bars have labels beyond their ends.
struct LabelRoom {
  /// A label beyond the end of a bar.
  struct Label {
    let value: Double
    let width: Double
  }

  /// The most room that a label takes.
  static let longest = 110.0
  /// The room between a bar's end and its label.
  static let gap = 7.0

  let axis: Axis
  let left: Double
  let right: Double

  /// The widest plot between `left` and `right` in which labels that end or begin at their values
  /// stay between these too.
  func plot(ending: [Label], beginning: [Label]) -> ClosedRange<Double> {
    let share = AxisProjection(axis, from: 0, to: 1)
    var (start, end) = (left, right)
    // Each edge depends on the other; an edge only ever moves inward, and less each time.
    for _ in 0..<4 {
      start = ending.reduce(start) { start, label in
        let share = inside(share(label.value))
        let room = left + label.width + Self.gap - share * end
        return share < 1 ? max(start, room / (1 - share)) : start
      }
      end = beginning.reduce(end) { end, label in
        let share = inside(share(label.value))
        let room = right - label.width - Self.gap - (1 - share) * start
        return share > 0 ? min(end, room / share) : end
      }
    }
    let middle = (left + right) / 2
    return min(start, middle - 50)...max(end, middle + 50)
  }

  private func inside(_ share: Double?) -> Double { min(max(share ?? 0, 0), 1) }
}
