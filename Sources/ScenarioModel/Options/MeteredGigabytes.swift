package import Quantities

/// An amount of data and the price of each gigabyte.
package struct MeteredGigabytes: Equatable, Sendable {
  /// The amount per month.
  package let gigabytes: Figure
  /// The price of each.
  package let pricePerGigabyte: Figure

  /// An amount and its price.
  package init(gigabytes: Figure, pricePerGigabyte: Figure) {
    self.gigabytes = gigabytes
    self.pricePerGigabyte = pricePerGigabyte
  }
}
