/// A machine of the catalog.
package struct CatalogInstance: Equatable, Sendable {
  /// The name for people.
  package var name: String
  /// Accelerators in it.
  package var accelerators: SourcedNumber
  /// Memory of one accelerator, in GB.
  package var memoryGigabytes: SourcedNumber
  /// Its hourly prices by term, by day.
  package var prices: [DatedPrices]

  /// A machine's facts.
  package init(
    name: String, accelerators: SourcedNumber, memoryGigabytes: SourcedNumber,
    prices: [DatedPrices]
  ) {
    self.name = name
    self.accelerators = accelerators
    self.memoryGigabytes = memoryGigabytes
    self.prices = prices
  }
}
