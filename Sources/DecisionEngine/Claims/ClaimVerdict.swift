/// What recomputing says of a claim, the best first.
package enum ClaimVerdict: String, CaseIterable, Sendable {
  /// Within the tolerance, or the bound holds.
  case reproduced
  /// Within the policy's share of the published number.
  case approximately
  /// Further off than that.
  case contradicts
  /// Its readings fall into different verdicts.
  case ambiguous
  /// There is nothing to recompute.
  case notCheckable = "not-checkable"

  /// The worst of several figures.
  static func worst(_ verdicts: [ClaimVerdict]) -> ClaimVerdict {
    allCases.last(where: verdicts.contains) ?? .notCheckable
  }

  /// The verdict of several readings.
  static func common(_ verdicts: [ClaimVerdict]) -> ClaimVerdict {
    Set(verdicts).count == 1 ? worst(verdicts) : .ambiguous
  }
}
