package import ScenarioModel

/// One number of a claim, recomputed.
package struct FigureFinding: Sendable {
  /// What is stated, and how it is recomputed.
  package let figure: ClaimedFigure
  /// The value, or the lower and the upper end of a range.
  package let recomputed: [Double]
  /// What that says.
  package let verdict: ClaimVerdict
  /// recomputed / published − 1, of a range or bound at the end that is passed the furthest, 0
  /// within; nil where 0 is published.
  package let difference: Double?

  /// recomputed / published; nil where 0 is published.
  package var factor: Double? { difference.map { 1 + $0 } }

  /// How many times the recomputed number is the published one, or, where it is less, the other way
  /// round; nil unless one number is published and both are above 0.
  package var times: (factor: Double, isMore: Bool)? {
    guard case .number = figure.published, let factor, factor > 0 else { return nil }
    return factor < 1 ? (1 / factor, false) : (factor, true)
  }
}
