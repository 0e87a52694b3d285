/// One row of document 003's load table.
package struct LoadRow: Equatable, Sendable {
  /// u, the average load, 0…1.
  package let load: Double
  /// What the document says a million tokens cost there, in US dollars.
  package let documentedCostPerMillionTokens: Double
  /// Half of the document's last printed digit.
  package let tolerance: Double
  /// The claims it comes from.
  package let claims: [String]

  /// A row of the table.
  package init(
    load: Double, documentedCostPerMillionTokens: Double, tolerance: Double, claims: [String]
  ) {
    self.load = load
    self.documentedCostPerMillionTokens = documentedCostPerMillionTokens
    self.tolerance = tolerance
    self.claims = claims
  }
}
