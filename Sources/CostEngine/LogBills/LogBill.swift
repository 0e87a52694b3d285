import Quantities

/// What a log should have cost by its tokens, beside its own spend and a bill.
///
/// Amounts are rounded to hundredths once, and those of models add up to their sum as printed
/// (model.md, 12).
package struct LogBill: Equatable, Sendable {
  /// What one model did in a log, before anything is priced.
  package struct Use: Equatable, Sendable {
    /// The model as the log names it; nil where models are not told apart.
    package let model: String?
    /// Its tokens.
    package let tokens: MeteredTokens
    /// What the log says it cost; nil where it says nothing.
    package let spend: Double?
    /// Its prices; nil where none can be found.
    package let rates: TokenRates?

    /// The use of a model.
    package init(model: String?, tokens: MeteredTokens, spend: Double?, rates: TokenRates?) {
      (self.model, self.tokens, self.spend, self.rates) = (model, tokens, spend, rates)
    }
  }

  /// One model of the log.
  package struct Line: Equatable, Sendable {
    /// The model's place among the uses.
    package let use: Int
    /// What its tokens cost at its prices; nil where they can't be priced.
    package let cost: Double?
    /// What the log says they cost; nil where it says nothing.
    package let spend: Double?

    /// The log's own spend against the cost of the tokens; nil where either is not known.
    package var difference: Difference? {
      cost.flatMap { cost in spend.map { Difference($0, against: cost) } }
    }
  }

  /// How far one amount is from another.
  package struct Difference: Equatable, Sendable {
    /// The amount less the other.
    package let amount: Double
    /// That over the other; nil where the other is nothing.
    package let share: Double?

    init(_ amount: Double, against other: Double) {
      self.amount = NumberText.printed(amount - other, decimals: LogBill.decimals)
      share = other > 0 ? self.amount / other : nil
    }

    /// Whether the two are the same to the last digit that is printed.
    package var isNone: Bool { amount == 0 }
  }

  /// The models in their order.
  package let lines: [Line]
  /// What all that can be priced costs.
  package let cost: Double
  /// What the log says of all; nil where it says nothing.
  package let spend: Double?
  /// The bill that came; nil where none is given.
  package let bill: Double?

  /// Amounts are printed in hundredths.
  package static let decimals = 2
  private static let unit = 100.0

  /// The bill of uses.
  package init(_ uses: [Use], bill: Double? = nil) {
    let costs = uses.map { use in use.rates?.cost(of: use.tokens) }
    let printedCosts = Self.printed(costs)
    let printedSpends = Self.printed(uses.map(\.spend))
    lines = uses.indices.map { Line(use: $0, cost: printedCosts[$0], spend: printedSpends[$0]) }
    cost = Self.sum(printedCosts) ?? 0
    spend = Self.sum(printedSpends)
    self.bill = bill.map { NumberText.printed($0, decimals: Self.decimals) }
  }

  /// The log's own spend against the cost, both of the models that have both; nil where none has.
  package var spendDifference: Difference? {
    let both = lines.filter { $0.difference != nil }
    guard let cost = Self.sum(both.map(\.cost)), let spend = Self.sum(both.map(\.spend)) else {
      return nil
    }
    return Difference(spend, against: cost)
  }

  /// The bill against the cost of what can be priced; nil where there is no bill.
  package var billDifference: Difference? { bill.map { Difference($0, against: cost) } }

  /// The bill against the log's own spend; nil where either is not known.
  package var billAgainstSpend: Difference? {
    spend.flatMap { spend in bill.map { Difference($0, against: spend) } }
  }

  /// Amounts rounded so that they add up to their rounded sum.
  private static func printed(_ amounts: [Double?]) -> [Double?] {
    let sum = NumberText.printed(amounts.reduce(0) { $0 + ($1 ?? 0) }, decimals: decimals)
    let known = LargestRemainder.round(
      amounts.map { ($0 ?? 0) * unit }, total: (sum * unit).rounded()
    ).map { $0 / unit }
    return zip(amounts, known).map { amount, printed in amount.map { _ in printed } }
  }

  private static func sum(_ amounts: [Double?]) -> Double? {
    let known = amounts.compactMap { $0 }
    return known.isEmpty
      ? nil : NumberText.printed(known.reduce(0, +), decimals: decimals)
  }
}
