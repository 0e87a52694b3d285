/// One bar of a stacked bar chart.
package struct Bar: Equatable, Sendable {
  /// The category, such as an option's name.
  package let name: String
  /// An amount per part of the chart, in the order of the parts; negative ones, such as discounts,
  /// are drawn left of zero, missing and not finite ones not at all.
  package let amounts: [Double]
  /// The text at the bar's end, empty for none.
  package let total: String
  /// Whether the bar is the one to look at first.
  package let isLeading: Bool
  /// Whether the option can be chosen; a bar that is not feasible is pale with a dashed outline.
  package let isFeasible: Bool
  /// A text beneath the bar, such as why it is not feasible.
  package let note: String?

  /// Makes a bar from amounts in the order of the chart's parts.
  package init(
    name: String, amounts: [Double], total: String, isLeading: Bool = false,
    isFeasible: Bool = true, note: String? = nil
  ) {
    self.name = name
    self.amounts = amounts
    self.total = total
    self.isLeading = isLeading
    self.isFeasible = isFeasible
    self.note = note
  }

  /// The sums of the negative and of the positive amounts: where the bar begins and ends.
  package var extent: ClosedRange<Double> {
    let drawn = amounts.map(Bar.drawable)
    return drawn.reduce(0) { $0 + min($1, 0) }...drawn.reduce(0) { $0 + max($1, 0) }
  }

  /// The amount that is drawn for `amount`: small enough that sums don't overflow.
  static func drawable(_ amount: Double) -> Double {
    amount.isFinite ? min(max(amount, -1e300), 1e300) : 0
  }
}
