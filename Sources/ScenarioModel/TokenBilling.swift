/// A bill per token: the prices that each workload pays.
package struct TokenBilling: Equatable, Sendable {
  /// The prices, in the order of `Scenario.workloads`.
  package let prices: [TokenPrice]

  /// Prices for each workload.
  package init(prices: [TokenPrice]) {
    self.prices = prices
  }
}
