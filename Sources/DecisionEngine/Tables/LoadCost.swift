package import ScenarioModel

/// What a fleet's tokens cost at another average load (decision.md, 5).
package struct LoadCost: Sendable {
  /// The index of the option.
  package let option: Int
  /// The documents' row.
  package let row: LoadRow
  /// total / (u · n · τ · 3600 · H / 10⁶), n without spares.
  package let costPerMillionTokens: Double
  /// Whether the document's figure is met within its printed digits; nil outside US dollars.
  package let agrees: Bool?
}
