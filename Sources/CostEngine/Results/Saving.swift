import RealModule

/// What an option saves against the baseline, month by month (model.md, 10).
package struct Saving: Equatable, Sendable {
  /// Σ of the baseline's cost less the option's.
  package let total: Double
  /// Its present value.
  package let presentValue: Double
  /// The first month from which the cumulative saving never turns negative again, book value left
  /// out; 0 if from the start, nil if never.
  package let paybackMonth: Int?
  /// The same with the book value at the horizon.
  package let paybackMonthWithBookValue: Int?
  /// The same without book value, each month discounted.
  package let discountedPaybackMonth: Int?
  /// The internal rate of return, yearly effective, book value counted; nil unless the saving turns
  /// from negative to positive exactly once.
  package let internalRateOfReturn: Double?

  /// The saving of a cash flow against a baseline's, with 1/(1+i) a month.
  init(_ option: CashFlow, against baseline: CashFlow, monthlyDiscount: Double) {
    let saved = zip(baseline.months, option.months).map { $0 - $1 }
    let bare = zip(baseline.withoutBookValue, option.withoutBookValue).map { $0 - $1 }
    total = saved.reduce(0, +)
    presentValue = baseline.presentValue - option.presentValue
    paybackMonth = Self.payback(bare)
    paybackMonthWithBookValue = Self.payback(saved)
    var factor = 1.0
    discountedPaybackMonth = Self.payback(
      bare.map { amount in
        defer { factor *= monthlyDiscount }
        return amount * factor
      })
    internalRateOfReturn = Self.rateOfReturn(saved)
  }

  /// Sums that differ from 0 only by rounding count as 0.
  private static func payback(_ amounts: [Double]) -> Int? {
    let scale = amounts.reduce(0) { max($0, abs($1)) } * 1e-9
    var sum = 0.0
    var last = -1
    for (month, amount) in amounts.enumerated() {
      sum += amount
      if sum < -scale { last = month }
    }
    return last == amounts.count - 1 ? nil : last + 1
  }

  private static func rateOfReturn(_ amounts: [Double]) -> Double? {
    let scale = amounts.reduce(0) { max($0, abs($1)) } * 1e-12
    let signs = amounts.filter { abs($0) > scale }.map { $0 > 0 }
    let turns = zip(signs, signs.dropFirst()).count { $0 != $1 }
    guard signs.first == false, turns == 1 else { return nil }
    // One turn from − to +, so that the polynomial in x = 1/(1+i) has just one root above 0.
    let value = { (x: Double) in amounts.reversed().reduce(0) { $0 * x + $1 } }
    var (low, high) = (0.01, 100.0)
    guard value(low) < 0, value(high) > 0 else { return nil }
    for _ in 0..<200 {
      let middle = (low * high).squareRoot()
      if value(middle) < 0 { low = middle } else { high = middle }
    }
    return Double.pow(1 / (low * high).squareRoot(), 12) - 1
  }
}
