package import ScenarioModel

/// One row of a document's bands, computed for a scenario (decision.md, 5).
package struct BandRow: Sendable {
  /// The document's row.
  package let band: VolumeBand
  /// The tokens per month that it is computed at; nil where no volume has that spend.
  package let tokensPerMonth: Double?
  /// Each option's monthly total there, in the order of the scenario; empty without a volume.
  package let totals: [Double]
  /// The index of the cheapest feasible option there; nil where none is feasible.
  package let cheapest: Int?
  /// Whether the document's word holds the cheapest; nil where it can't be said.
  package let agrees: Bool?
  /// Whether today's volume or spend lies in the row.
  package let isHere: Bool
}
