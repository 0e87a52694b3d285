import CostEngine
import DecisionEngine
import ScenarioModel

/// A risk of the request: what kind it is, and what was computed of it.
struct BudgetRisk: Equatable {
  let head: RichText
  let text: RichText
}

extension BudgetContents {
  private static let mostRisks = 3

  /// What the computed answer could fail on: the first of each kind, and more of a kind where that
  /// leaves room.
  func risks() -> [BudgetRisk] {
    let kinds = riskKinds().filter { !$0.isEmpty }
    let chosen = (kinds.map { $0[0] } + kinds.flatMap { $0.dropFirst() }).prefix(Self.mostRisks)
    return kinds.joined().filter(chosen.contains)
  }

  /// The risks by kind, the gravest kind first: evidence that turns the answer, facts that are
  /// missing, numbers that turn it, the measure that does not decide, draws that leave it open.
  private func riskKinds() -> [[BudgetRisk]] {
    guard let plan else { return [] }
    let found = contents.assessment.recommendation
    let chance = contents.probabilityTestSentence(plan.option)
    return [
      found.evidence?.isTurned == true
        ? risks(words.budget.riskEvidence, [contents.evidenceSentence(plan.option)]) : [],
      risks(words.budget.riskFact, contents.openConditionSentences()),
      risks(words.budget.riskNumber, contents.nearestCriteria()),
      risks(words.budget.riskMeasure, [contents.rivalSentence()]),
      found.probabilityVerdict == .clear ? [] : risks(words.budget.riskChance, [chance]),
    ]
  }

  private func risks(_ head: RichText, _ texts: [RichText]) -> [BudgetRisk] {
    texts.filter { !$0.isEmpty }.map { BudgetRisk(head: head, text: $0) }
  }
}
