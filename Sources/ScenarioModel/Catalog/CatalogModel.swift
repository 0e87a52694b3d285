/// A model of the catalog.
package struct CatalogModel: Equatable, Sendable {
  /// The name for people.
  package var name: String
  /// Chat or embedding.
  package var purpose: ModelFacts.Purpose
  /// How capable it is, where that is known.
  package var quality: ModelQuality?
  /// The number of parameters of open weights.
  package var parameters: SourcedNumber?
  /// The bytes that each takes in memory.
  package var bytesPerParameter: SourcedNumber?
  /// Its prices per million tokens, by day.
  package var prices: [DatedPrices]

  /// A model's facts.
  package init(
    name: String, purpose: ModelFacts.Purpose, quality: ModelQuality?, parameters: SourcedNumber?,
    bytesPerParameter: SourcedNumber?, prices: [DatedPrices]
  ) {
    self.name = name
    self.purpose = purpose
    self.quality = quality
    self.parameters = parameters
    self.bytesPerParameter = bytesPerParameter
    self.prices = prices
  }
}
