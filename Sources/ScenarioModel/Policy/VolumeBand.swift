/// One row of a document's bands, by daily volume or by monthly spend (decision.md, 5).
package struct VolumeBand: Equatable, Sendable {
  /// What the band counts.
  package enum Measure: String, CaseIterable, Sendable {
    case tokensPerDay = "tokens_per_day"
    /// The monthly bill of the API that is spent on: the baseline's if it is one, else the
    /// cheapest feasible one's.
    case apiSpendPerMonth = "api_spend_per_month"
  }

  /// The document's number, such as `002`.
  package let document: String
  /// The row's name in results.
  package let id: String
  /// What it counts.
  package let measure: Measure
  /// The lower end, nil for 0.
  package let lower: RangeEnd?
  /// The upper end, nil for none.
  package let upper: RangeEnd?
  /// Where the row is computed, in the measure's unit.
  package let computedAt: Double
  /// What the document says there, nil where it leaves the range open.
  package let documentedOption: String?
  /// The kinds of option that the document's word stands for; empty where it does not decide.
  package let kinds: [Option.Kind]
  /// The claims it comes from.
  package let claims: [String]

  /// A row of a document's bands.
  package init(
    document: String, id: String, measure: Measure, lower: RangeEnd?, upper: RangeEnd?,
    computedAt: Double, documentedOption: String?, kinds: [Option.Kind], claims: [String]
  ) {
    self.document = document
    self.id = id
    self.measure = measure
    self.lower = lower
    self.upper = upper
    self.computedAt = computedAt
    self.documentedOption = documentedOption
    self.kinds = kinds
    self.claims = claims
  }

  /// Whether a value of the measure lies in the band.
  package func contains(_ value: Double) -> Bool {
    RangeEnd.contains(value, from: lower, to: upper)
  }
}
