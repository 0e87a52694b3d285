import CostEngine
import Quantities
package import ScenarioModel

extension Evaluation {
  /// What an assessment found, with the numbers and words at paths that may be shown.
  package init(_ assessment: Assessment, isShown: (KeyPathText) -> Bool = { _ in true }) {
    let scenario = assessment.scenario
    let ids = scenario.options.map(\.id)
    self.init(
      title: scenario.title, currency: scenario.currency, decidedBy: scenario.policy.decideBy,
      baseline: ids.indices.contains(scenario.baseline) ? ids[scenario.baseline] : nil,
      leader: assessment.recommendation.option.map { ids[$0] },
      verdict: assessment.recommendation.verdict,
      options: ids.indices.map { EvaluatedOption(assessment, option: $0) },
      workloads: scenario.workloads.map(\.id).filter { isShown("workloads.\($0)") },
      breakEvens: assessment.breakEvens.map { found in
        EvaluatedBreakEven(
          from: ids[found.from], to: ids[found.to], first: found.first?.tokensPerMonth,
          lasting: found.lasting?.tokensPerMonth)
      },
      inputs: Self.rows(scenario, ids).filter { isShown($0.path) }.map(EvaluatedInput.init),
      settings: scenario.settings.filter { isShown($0.path) })
  }

  /// The rows of the register but for those of options that were taken out.
  private static func rows(_ scenario: Scenario, _ ids: [String]) -> [Assumption] {
    scenario.assumptions.filter { row in
      let parts = row.path.split(separator: ".", maxSplits: 2)
      return !row.isBlank
        && (parts.first != "options" || parts.count < 2 || ids.contains(String(parts[1])))
    }
  }
}

extension EvaluatedOption {
  fileprivate init(_ assessment: Assessment, option index: Int) {
    let option = assessment.scenario.options[index]
    let costs = assessment.costs[index]
    let figures: [EvaluatedFigure: Double?] = [
      .monthlyTotal: costs.bill.total, .costPerMillionTokens: costs.costPerMillionTokens,
      .upfront: costs.cashFlow.upfront, .horizonTotal: costs.cashFlow.total,
      .presentValue: costs.cashFlow.presentValue, .saving: costs.saving?.total,
      .presentValueOfSaving: costs.saving?.presentValue, .replicas: costs.plan?.replicas,
      .utilization: costs.utilization, .fullTimeEquivalents: costs.fullTimeEquivalents,
    ]
    self.init(
      id: option.id, name: option.name, kind: option.kind,
      isFeasible: assessment.isFeasible(index),
      lines: Dictionary(uniqueKeysWithValues: costs.bill.lines.map { ($0.line, $0.amount) }),
      figures: figures.compactMapValues { $0 }.filter { $0.value.isFinite },
      decidingTotals: Self.decidingTotals(costs, assessment.scenario))
  }
}

extension EvaluatedOption {
  /// As rankings have them.
  private static func decidingTotals(
    _ costs: OptionCosts, _ scenario: Scenario
  ) -> [DecidingTotal: Double] {
    let exposure = scenario.policy.exposure == .count ? costs.beside.exposure : 0
    return [
      .monthly: costs.bill.total + exposure,
      .npv: costs.cashFlow.presentValue + exposure * CostModel.annuity(scenario.horizon),
    ]
  }
}

extension EvaluatedInput {
  fileprivate init(_ row: Assumption) {
    self.init(
      path: row.path, value: row.value, low: row.distribution?.ends?.low,
      high: row.distribution?.ends?.high, unit: row.unit, evidence: row.evidence,
      source: row.source, asOf: row.asOf?.iso)
  }
}
