import Quantities
import ScenarioModel

/// Prices of a machine's hour by term, inline or from the catalog, before the terms use them.
struct HourlyPrices {
  /// The prices by term.
  let prices: [String: SourcedNumber]
  /// Their currency.
  let currency: Currency
  /// The key path of each, by term.
  let path: @Sendable (String) -> KeyPathText
  /// What has the prices, for messages.
  let name: String

  /// The figure of a term's price, nil if there is none.
  func figure(for term: String, _ conversion: CurrencyConversion) -> Figure? {
    prices[term].map {
      conversion.figure($0, in: currency, .pricePerHour, path: path(term))
    }
  }
}
