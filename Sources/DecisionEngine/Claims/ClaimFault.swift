package import ScenarioModel

/// Why a claim can't be recomputed.
package struct ClaimFault: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// The path's name at a position is none of those that can stand there.
    case unknownPath(String, position: Int, among: [String])
    /// The path leads to a figure that has no meaning for the claim's scenario.
    case noFigure(String)
    /// Neither the scenario nor the claim's overlay says what has to be served, and by what.
    case nothingToCost(String)
    case divisionByZero
    case notFinite
  }

  /// The claim's name.
  package let claim: String
  /// What is wrong.
  package let reason: Reason
  /// Where.
  package let place: InputPlace
}
