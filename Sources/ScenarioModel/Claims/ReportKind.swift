/// Which report a scenario is built into.
package enum ReportKind: String, CaseIterable, Sendable {
  /// The decision, for whoever pays.
  case client
  /// The recomputed claims.
  case audit
}
