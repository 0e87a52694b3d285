/// Whether people who are paid anyway count (model.md, 5).
package enum Lens: String, CaseIterable, Sendable {
  /// Everybody counts.
  case full
  /// Whoever is already employed is left out, for all options alike.
  case marginal
}
