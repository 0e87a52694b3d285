extension Axis {
  /// Makes a linear axis of counts that ends on the outermost of `counts`, or one beside a single
  /// one, and marks only whole numbers: each of them, or round ones where they exceed
  /// `maximumTicks`.
  package static func whole(
    title: String, covering counts: ClosedRange<Int>, maximumTicks: Int = 12,
    label: (Double) -> String
  ) -> Axis {
    let isSingle = counts.lowerBound == counts.upperBound
    let lower = Double(counts.lowerBound) - (isSingle ? 1 : 0)
    let upper = Double(counts.upperBound) + (isSingle ? 1 : 0)
    let ticks = TickFinder.linear(
      in: lower...upper, count: Int(min(upper - lower, Double(max(maximumTicks, 1)))))
    return Axis(
      title: title, scale: .linear, range: lower...upper,
      ticks: ticks.map { Tick($0, label: label($0)) })
  }
}
