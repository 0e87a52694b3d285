package import CostEngine
package import Quantities

/// Says what a log should have cost, and what of its own spend and of a bill does not reconcile.
package struct LogBillText {
  /// What prices a model of the log, or why nothing does.
  package enum Pricing: Equatable, Sendable {
    /// A model of the catalog and the day of its price.
    case model(id: String, asOf: CalendarDate?)
    /// Why there is no price.
    case none(String)
  }

  private let uses: [LogBill.Use]
  private let pricing: [Pricing]
  private let bill: LogBill
  private let currency: Currency
  private let rowsWithoutSpend: Int

  /// The words for a bill of uses, each with what prices it, all in one currency; so many rows say
  /// nothing of their cost where others do.
  package init(
    _ uses: [LogBill.Use], pricing: [Pricing], bill: Double?, currency: Currency,
    rowsWithoutSpend: Int = 0
  ) {
    (self.uses, self.pricing, self.currency) = (uses, pricing, currency)
    self.bill = LogBill(uses, bill: bill)
    self.rowsWithoutSpend = rowsWithoutSpend
  }

  /// The sentences, without a full stop.
  package var sentences: [String] {
    [
      "recomputed at list prices of the catalog, without discounts for batches or volume: "
        + money(bill.cost)
    ] + bill.lines.compactMap(priced) + bill.lines.compactMap(unpriced) + inputPriced + spend
      + invoice + taken
  }

  /// What a model's tokens cost, and how far the log's own spend is from that.
  private func priced(_ line: LogBill.Line) -> String? {
    guard let cost = line.cost, case .model(let id, let asOf) = pricing[line.use] else {
      return nil
    }
    let day = asOf.map { " of \($0.iso)" } ?? ", undated"
    let name = uses[line.use].model.map { "\(Self.name($0)) " } ?? ""
    let price = "\(name)at \(id)\(day): \(money(cost)) for \(tokens(uses[line.use].tokens))"
    guard uses.count > 1, let spend = line.spend, let difference = line.difference else {
      return price
    }
    return price + "; the log's own spend is \(money(spend)), " + text(difference)
  }

  /// What of the log has no price, and what the log says of it.
  private func unpriced(_ line: LogBill.Line) -> String? {
    guard line.cost == nil else { return nil }
    let use = uses[line.use]
    let reason =
      switch pricing[line.use] {
      case .model(let id, _): "the price of \(id) does not cover them"
      case .none(let reason): reason
      }
    let name = use.model.map { " of \(Self.name($0))" } ?? ""
    return "not priced: \(tokens(use.tokens))\(name): \(reason)"
      + (line.spend.map { "; the log's own spend for them is \(money($0))" } ?? "")
  }

  private static func name(_ model: String) -> String {
    model.isEmpty ? "rows without a model" : "'\(model)'"
  }

  /// Models whose tokens of the cache cost the price of other input.
  private var inputPriced: [String] {
    let found = bill.lines.filter { line in
      let (tokens, rates) = (uses[line.use].tokens, uses[line.use].rates)
      let isRead = tokens.cached > 0 && rates?.cached == nil
      let isWritten = tokens.written > 0 && rates?.written == nil
      return line.cost != nil && (isRead || isWritten)
    }
    let ids = found.compactMap { line -> String? in
      if case .model(let id, _) = pricing[line.use] { id } else { nil }
    }
    return Set(ids).sorted().map {
      "\($0) has no price of its own for the cache: those tokens cost the input price"
    }
  }

  private var spend: [String] {
    guard let spend = bill.spend else {
      return bill.bill == nil ? ["the log has no spend of its own to compare with"] : []
    }
    let without =
      rowsWithoutSpend > 0
      ? "; \(NumberText.rounded(Double(rowsWithoutSpend))) rows say nothing of theirs" : ""
    let beside = bill.spendDifference.map { difference in
      let isWhole = bill.lines.allSatisfy { $0.difference != nil }
      return ", " + text(difference)
        + (isWhole ? "" : " for the models of which both are known")
    }
    return ["the log's own spend: \(money(spend))\(beside ?? "")\(without)"]
  }

  private var invoice: [String] {
    guard let amount = bill.bill, let difference = bill.billDifference else { return [] }
    let spend = bill.billAgainstSpend.map {
      "; \(against($0)) the log's own spend"
    }
    let verdict =
      difference.isNone
      ? "it reconciles" : "\(money(abs(difference.amount))) does not reconcile"
    return [
      "the bill: \(money(amount)), \(against(difference)) the recomputed cost\(spend ?? "");"
        + " \(verdict)"
    ]
  }

  private var taken: [String] {
    bill.spend == nil && bill.bill == nil
      ? [] : ["amounts of the log and of the bill are taken for \(currency.code)"]
  }

  /// `$2.12 (0.5%) more than recomputed`, or that it is the same.
  private func text(_ difference: LogBill.Difference) -> String {
    difference.isNone ? "the same as recomputed" : "\(against(difference)) recomputed"
  }

  private func against(_ difference: LogBill.Difference) -> String {
    guard !difference.isNone else { return "the same as" }
    let share = difference.share.map {
      " (\(NumberText.percent(abs($0), decimals: Self.shareDecimals)))"
    }
    return money(abs(difference.amount)) + (share ?? "")
      + (difference.amount > 0 ? " more than" : " less than")
  }

  private static let shareDecimals = 1

  private func tokens(_ tokens: MeteredTokens) -> String {
    let parts = [(tokens.cached, "read from the cache"), (tokens.written, "written to it")]
      .filter { $0.0 > 0 }.map { "\(NumberText.compact($0.0)) of them \($0.1)" }
    let input = ["\(NumberText.compact(tokens.input)) input tokens"] + parts
    return input.joined(separator: ", ") + (parts.isEmpty ? "" : ",")
      + " and \(NumberText.compact(tokens.output)) output tokens"
  }

  private func money(_ amount: Double) -> String {
    NumberText.money(amount, currency, decimals: LogBill.decimals)
  }
}
