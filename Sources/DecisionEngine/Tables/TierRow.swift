package import ScenarioModel

/// One row of the volume-tier table, computed for a scenario (decision.md, 5).
package struct TierRow: Sendable {
  /// The documents' row.
  package let tier: VolumeTier
  /// Each option's monthly total at the row's volume, in the order of the scenario; infinite
  /// where a fixed fleet can't serve it.
  package let totals: [Double]
  /// The index of the cheapest feasible option there; nil where none is feasible.
  package let cheapest: Int?
  /// Whether the document's class holds the cheapest; nil where it can't be said.
  package let agrees: Bool?
  /// Whether today's volume lies in the row.
  package let isHere: Bool
}
