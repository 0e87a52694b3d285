/// A number that the cost model uses, tied to the row of the assumption register it came from.
@frozen
package struct Figure: Equatable, Sendable {
  /// The point value, in the unit that the property holding it names.
  package let value: Double
  /// The index of its row in `Scenario.assumptions`.
  package let assumption: Int
  /// The row of the exchange rate that is already in `value`, for amounts in another currency.
  package let exchangeRate: Int?

  /// A figure and where it came from.
  @inlinable
  package init(_ value: Double, assumption: Int, exchangeRate: Int? = nil) {
    self.value = value
    self.assumption = assumption
    self.exchangeRate = exchangeRate
  }
}
