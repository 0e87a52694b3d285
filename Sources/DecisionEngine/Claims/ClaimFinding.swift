package import ScenarioModel

/// A claim, recomputed.
package struct ClaimFinding: Sendable {
  /// What follows from the recomputed value.
  package struct Consequence: Sendable {
    /// What the number says, and how it is computed.
    package let consequence: Claim.Consequence
    /// The number.
    package let value: Double
  }

  /// The claim.
  package let claim: Claim
  /// What recomputing says of it.
  package let verdict: ClaimVerdict
  /// Its numbers, or the one number in its readings; none where nothing can be recomputed.
  package let figures: [FigureFinding]
  /// What follows.
  package let consequences: [Consequence]

  /// Its only number; nil where it has several, several readings, or none.
  package var onlyFigure: FigureFinding? {
    if case .figure = claim.statement { figures.first } else { nil }
  }
}
