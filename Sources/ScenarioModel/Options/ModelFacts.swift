package import Quantities

/// What a model is and can do, from the catalog or given inline.
package struct ModelFacts: Equatable, Sendable {
  /// What a model produces.
  package enum Purpose: String, CaseIterable, Sendable {
    case chat, embedding
  }

  /// The id in the catalog, or nil for inline weights.
  package let id: String?
  /// The name for people.
  package let name: String
  /// What it produces, where that is known.
  package let purpose: Purpose?
  /// How capable it is, where that is known.
  package let quality: ModelQuality?
  /// The number of parameters of open weights.
  package let parameters: Figure?
  /// The bytes that each parameter takes in memory.
  package let bytesPerParameter: Figure?

  /// A model's facts.
  package init(
    id: String?, name: String, purpose: Purpose?, quality: ModelQuality?, parameters: Figure?,
    bytesPerParameter: Figure?
  ) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.quality = quality
    self.parameters = parameters
    self.bytesPerParameter = bytesPerParameter
  }
}
