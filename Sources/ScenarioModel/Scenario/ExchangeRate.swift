package import Quantities

/// What one unit of another currency costs in the scenario's.
package struct ExchangeRate: Equatable, Sendable {
  /// The other currency.
  package let currency: Currency
  /// Scenario currency per unit of it.
  package let rate: Figure

  /// A rate for a currency.
  package init(currency: Currency, rate: Figure) {
    self.currency = currency
    self.rate = rate
  }
}
