/// One row of the documents' volume-tier table, in tokens per month (decision.md, 5).
package struct VolumeTier: Equatable, Sendable {
  /// The row's name in results.
  package let id: String
  /// The lower end, nil for 0.
  package let lower: RangeEnd?
  /// The upper end, nil for none.
  package let upper: RangeEnd?
  /// The volume that the row is computed at.
  package let computedAt: Double
  /// What the document calls the option, nil where it leaves the range open.
  package let documentedOption: String?
  /// The kinds of option that the document's class stands for.
  package let kinds: [Option.Kind]
  /// Whether a self-hosted option counts only with one replica, spares aside.
  package let needsSingleReplica: Bool
  /// Why, in our words.
  package let driver: String?
  /// The document's word for the risk.
  package let risk: String?
  /// The claims it comes from.
  package let claims: [String]
  /// What the document leaves undecided at this row.
  package let remark: String?

  /// A row of the table.
  package init(
    id: String, lower: RangeEnd?, upper: RangeEnd?, computedAt: Double, documentedOption: String?,
    kinds: [Option.Kind], needsSingleReplica: Bool, driver: String?, risk: String?,
    claims: [String], remark: String?
  ) {
    self.id = id
    self.lower = lower
    self.upper = upper
    self.computedAt = computedAt
    self.documentedOption = documentedOption
    self.kinds = kinds
    self.needsSingleReplica = needsSingleReplica
    self.driver = driver
    self.risk = risk
    self.claims = claims
    self.remark = remark
  }

  /// Whether a volume in tokens per month lies in the row.
  package func contains(_ tokensPerMonth: Double) -> Bool {
    RangeEnd.contains(tokensPerMonth, from: lower, to: upper)
  }
}
