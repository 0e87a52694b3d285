/// How sure an answer is (decision.md, 2).
package enum Verdict: String, CaseIterable, Sendable {
  case clear
  case lean
  case tooClose = "too-close"
  case insufficientEvidence = "insufficient-evidence"
  case noneFeasible = "none-feasible"
}
