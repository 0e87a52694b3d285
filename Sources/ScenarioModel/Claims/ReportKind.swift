/// Which report a scenario is built into.
package enum ReportKind: String, CaseIterable, Sendable {
  /// The decision, for whoever pays.
  case client
  /// The recomputed claims.
  case audit
  /// The request for money, for finance.
  case budget
  /// Options and volume tiers, for the public.
  case comparison
}
