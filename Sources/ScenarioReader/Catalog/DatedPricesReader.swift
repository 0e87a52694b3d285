import Quantities
import ScenarioModel

/// Reads the dated prices of an entry of the catalog.
struct DatedPricesReader<Key: PriceKey> {
  /// The entry.
  let fields: Fields
  /// The names of its prices.
  let keys: Key.Type

  /// The prices, each of its own day.
  func read() -> [DatedPrices] {
    var days: Set<CalendarDate?> = []
    return fields.items("prices").compactMap { item in
      guard let prices = prices(item) else { return nil }
      if !days.insert(prices.asOf).inserted {
        let day = prices.asOf?.iso ?? "no date"
        fields.session.error("\(fields.scope) has two prices of \(day)", at: item.spot)
      }
      return prices
    }
  }

  private func prices(_ item: YAMLNode) -> DatedPrices? {
    let names = Key.names(among: item.entries?.map(\.key) ?? [])
    let entry = Fields(
      item, of: "a price of " + fields.scope, path: fields.path("prices"), named: item.spot,
      CatalogTables.prices(names, Key.self), fields.session)
    guard let entry else { return nil }
    entry.require("currency")
    let evidence = EvidenceReader(entry).read()
    var prices: [String: SourcedNumber] = [:]
    for name in names { prices[name] = entry.number(name, evidence) }
    if names.allSatisfy({ !entry.has($0) }) { entry.error("\(entry.scope) names no price") }
    guard let currency = entry.currency("currency") else { return nil }
    return DatedPrices(asOf: evidence.asOf, currency: currency, prices: prices)
  }
}
