package import Quantities

/// Prices that held from one day on, by name: token classes for models, terms for instances.
package struct DatedPrices: Equatable, Sendable {
  /// The day the source said so; nil is undated.
  package var asOf: CalendarDate?
  /// The currency of the amounts.
  package var currency: Currency
  /// The prices by key, such as `input` or `on-demand`.
  package var prices: [String: SourcedNumber]

  /// Prices of one day.
  package init(asOf: CalendarDate?, currency: Currency, prices: [String: SourcedNumber]) {
    self.asOf = asOf
    self.currency = currency
    self.prices = prices
  }
}
