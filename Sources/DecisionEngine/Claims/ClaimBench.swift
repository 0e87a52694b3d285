import Quantities
import ScenarioModel

/// Recomputes the claims of one scenario, and costs each scenario that they make of it once.
///
/// A class because costed scenarios are kept between claims.
final class ClaimBench {
  private let scenario: Scenario
  private var costed: [[Overlay.Setting]: ResultFigures] = [:]
  private var answers: [[Overlay.Setting]: [String: ResultFigures.Answer]] = [:]

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// What is found of a claim, or every fault that keeps it from being recomputed.
  func finding(for claim: Claim) -> (ClaimFinding?, [ClaimFault]) {
    let evaluation = ExpressionEvaluation(claim) { self.answer($0, claim.overlay) }
    var faults: [ClaimFault] = []
    func value(_ expression: Expression) -> Double {
      do throws(ClaimFault) { return try evaluation.value(expression) } catch {
        faults.append(error)
        return .nan
      }
    }
    let judge = ClaimJudge(
      tolerance: claim.tolerance, approximately: scenario.policy.claimsApproximately.value)
    let figures = claim.statement.figures.map { ($0, $0.recompute.map(value)) }
    let consequences = claim.consequences.map {
      ClaimFinding.Consequence(consequence: $0, value: value($0.recompute))
    }
    guard faults.isEmpty else { return (nil, faults) }
    let findings = figures.map(judge.finding)
    let finding = ClaimFinding(
      claim: claim, verdict: Self.verdict(claim.statement, findings.map(\.verdict)),
      figures: findings, consequences: consequences)
    return (finding, [])
  }

  private static func verdict(
    _ statement: Claim.Statement, _ verdicts: [ClaimVerdict]
  ) -> ClaimVerdict {
    if case .readings = statement { return .common(verdicts) }
    return .worst(verdicts)
  }

  private func answer(_ path: String, _ overlay: Overlay?) -> ResultFigures.Answer {
    let key = overlay?.settings ?? []
    if let answer = answers[key]?[path] { return answer }
    let figures = costed[key] ?? ResultFigures(overlay?.scenario ?? scenario)
    costed[key] = figures
    let answer = figures.answer(path)
    answers[key, default: [:]][path] = answer
    return answer
  }
}
