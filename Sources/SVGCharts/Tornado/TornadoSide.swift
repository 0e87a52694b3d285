/// One side of a tornado's bar: from the base value to the answer at one end of the input.
struct TornadoSide {
  let style: SeriesStyle
  /// The answer, labelled with the input's value and, on the first bar, the end's name.
  let end: LabelledValue
  /// Whether the side grows to the right.
  let isRight: Bool
  /// The share of the bar's height that the side takes, from its top.
  let lane: ClosedRange<Double>

  /// The sides of `bar`, labelled with the `names` of the ends too where they are given; where both
  /// grow the same way, each has half of the height.
  static func sides(
    of bar: TornadoBar, base: Double, names: (low: String, high: String)?
  ) -> [TornadoSide] {
    let (low, high) = (bar.low.value, bar.high.value)
    let isLowRight = low > base || low == base && high < base
    let isHighRight = high > base || high == base && low <= base
    let isShared = isLowRight == isHighRight && low.isFinite && high.isFinite
    let sides = [
      TornadoSide(
        style: .counterpart, end: bar.low.named(names?.low ?? ""), isRight: isLowRight,
        lane: isShared ? 0...0.5 : 0...1),
      TornadoSide(
        style: SeriesStyle(.leading), end: bar.high.named(names?.high ?? ""), isRight: isHighRight,
        lane: isShared ? 0.5...1 : 0...1),
    ]
    return sides.filter(\.end.value.isFinite)
  }

  var label: FittedText { FittedText(end.label, as: .tickLabel, room: LabelRoom.longest) }

  /// The area between the positions `base` and `end` in the `row` of the bar.
  func area(from base: Double, to end: Double, row: ClosedRange<Double>) -> Rectangle {
    let height = row.upperBound - row.lowerBound
    return Rectangle(
      left: min(base, end), top: row.lowerBound + lane.lowerBound * height,
      right: max(base, end), bottom: row.lowerBound + lane.upperBound * height)
  }
}
