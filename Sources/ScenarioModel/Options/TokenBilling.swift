package import Quantities

/// A bill per token: the prices that each workload pays, and what the month's sum changes.
package struct TokenBilling: Equatable, Sendable {
  /// The prices, in the order of `Scenario.workloads`.
  package let prices: [TokenPrice]
  /// Whether each workload pays the option's own price, whose tokens the volume bands count; one
  /// with a model or price of its own stands outside.
  package let countsForVolume: [Bool]
  /// Marginal bands in rising order of volume.
  package let volumeDiscounts: [VolumeDiscount]
  /// The least monthly token bill.
  package let commitment: Figure?

  /// Prices for each workload, and the discounts and floor of their sum.
  package init(
    prices: [TokenPrice], countsForVolume: [Bool]? = nil, volumeDiscounts: [VolumeDiscount] = [],
    commitment: Figure? = nil
  ) {
    self.prices = prices
    self.countsForVolume = countsForVolume ?? prices.map { _ in true }
    self.volumeDiscounts = volumeDiscounts
    self.commitment = commitment
  }
}
