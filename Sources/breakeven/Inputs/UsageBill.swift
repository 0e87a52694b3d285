import CostEngine
import Diagnostics
import Quantities
import ResultFormat
import ScenarioModel
import ScenarioReader
import UsageLogs

/// Prices what a log shows by the catalog.
struct UsageBill {
  /// The facts that prices are found in.
  let catalog: Catalog
  /// What was asked for.
  let options: BillOptions
  /// The first day of the log.
  let firstDay: CalendarDate?
  /// The last day of the log, whose prices count.
  let day: CalendarDate?

  /// What the tokens of a log should have cost, in sentences; throws a diagnostic where a model that
  /// is named has no price.
  func sentences(_ uses: [UsageByModel]) throws -> [String] {
    let prices = try uses.map { try price(of: $0.model) }
    let currency = prices.lazy.compactMap { try? $0.get().prices.currency }.first ?? .usDollar
    let bill = uses.indices.map { index in
      LogBill.Use(
        model: uses[index].model, tokens: Self.tokens(uses[index].totals),
        spend: uses[index].totals.spend,
        rates: (try? prices[index].get()).flatMap { Self.rates($0, in: currency) })
    }
    return LogBillText(
      bill, pricing: prices.map { Self.pricing($0, in: currency) }, bill: try options.amount(),
      currency: currency, rowsWithoutSpend: uses.reduce(0) { $0 + $1.totals.unpricedRows }
    ).sentences + changes(of: prices)
  }

  /// Says so where a price is younger than the log: its earlier tokens may have cost another.
  private func changes(of prices: [Result<PricedModel, Unpriced>]) -> [String] {
    let changed = prices.compactMap { try? $0.get() }.compactMap { model in
      model.change(since: firstDay, in: catalog).map { (model.id, $0.iso) }
    }
    return Dictionary(changed) { first, _ in first }.sorted { $0.key < $1.key }.map { id, day in
      "the price of \(id) is of \(day), within the log: tokens before that day may have cost another"
    }
  }

  /// Why a model that the log names has no price.
  private struct Unpriced: Error { let reason: String }

  private func price(of model: String?) throws -> Result<PricedModel, Unpriced> {
    if let named = options.named.first(where: { $0.name == model })?.model ?? options.model {
      return .success(try Self.priced(named, in: catalog, on: day))
    }
    guard let model, let id = catalog.model(logged: model) else {
      return .failure(Unpriced(reason: "the catalog has no such model"))
    }
    do throws(PricedModel.Failure) {
      return .success(try PricedModel(id, in: catalog, on: day))
    } catch {
      return .failure(Unpriced(reason: Self.words(error).message))
    }
  }

  private static func priced(
    _ name: String, in catalog: Catalog, on day: CalendarDate?
  ) throws -> PricedModel {
    do throws(PricedModel.Failure) {
      return try PricedModel(name, in: catalog, on: day)
    } catch {
      let (message, help) = words(error)
      throw Diagnostic(file: "--price \(name)", message, help: help)
    }
  }

  private static func words(_ failure: PricedModel.Failure) -> (message: String, help: String?) {
    switch failure {
    case .unknown(let id, let nearest):
      ("'\(id)' is not in the catalog", nearest.map { "did you mean '\($0)'?" })
    case .noDate: ("pins no date", "write it as '…@2026-01' or '…@2026-01-31'")
    case .noPrice(let id): ("\(id) has no price in the catalog", nil)
    case .allLater(let id, let day):
      ("all prices of \(id) are later than \(day.iso)", "pin one, as in \(id)@2026-01")
    }
  }

  private static func tokens(_ totals: UsageTotals) -> MeteredTokens {
    MeteredTokens(
      input: totals.input, cached: totals.cached, written: totals.written, output: totals.output)
  }

  private static func rates(_ model: PricedModel, in currency: Currency) -> TokenRates? {
    guard model.prices.currency == currency else { return nil }
    let price = { (key: String) in model.prices.prices[key]?.value }
    return TokenRates(
      input: price("input"), cached: price("cached_input"), written: price("cache_write"),
      output: price("output"))
  }

  private static func pricing(
    _ price: Result<PricedModel, Unpriced>, in currency: Currency
  ) -> LogBillText.Pricing {
    switch price {
    case .success(let model) where model.prices.currency == currency:
      .model(id: model.id, asOf: model.prices.asOf)
    case .success(let model):
      .none("the price of \(model.id) is in \(model.prices.currency.code)")
    case .failure(let unpriced): .none(unpriced.reason)
    }
  }
}
