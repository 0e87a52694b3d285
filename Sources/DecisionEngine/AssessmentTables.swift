import CostEngine
import ScenarioModel

/// What an assessment says of costs and gates without any draw.
struct AssessmentTables: Sendable {
  let hiddenCosts: [[HiddenCostEntry]]
  let workloadAnswers: [WorkloadAnswer]
  let breakEvens: [BreakEven]
  let rivalries: [Rivalry]
  let tiers: [TierRow]
  let bands: [BandRow]
  let loads: [LoadCost]
  let frameworks: [FrameworkFinding]

  init(
    _ scenario: Scenario, _ costs: [OptionCosts], _ findings: [[GateFinding]], _ ranker: Ranker
  ) {
    let model = CostModel(scenario)
    let isFeasible = findings.map { $0.allSatisfy(\.isOpen) }
    let isEligible = findings.map { $0.allSatisfy { $0.isOpen || $0.gate == .capacity } }
    let monthly = ranker.monthlyRanking
    hiddenCosts = costs.indices.map { model.hiddenCosts(of: $0, costs: costs[$0]) }
    workloadAnswers = scenario.workloads.indices.map {
      WorkloadAnswer(scenario, costs, findings, workload: $0)
    }
    breakEvens = model.breakEvens(costs, isFeasible: isFeasible)
    rivalries =
      monthly.first.map { model.rivalries(of: $0, costs, isFeasible: isFeasible) } ?? []
    tiers = VolumeTierTable(
      scenario: scenario, costs: costs, isEligible: isEligible,
      tokensPerMonth: model.demand.tokensPerMonth
    ).rows()
    bands = BandTable(
      scenario: scenario, costs: costs, isEligible: isEligible, demand: model.demand,
      ranking: monthly
    ).rows()
    loads = LoadTable(scenario: scenario, costs: costs).rows()
    let judge = FrameworkJudge(
      facts: FactBook(
        scenario: scenario, demand: model.demand, costs: costs, monthlyRanking: monthly))
    frameworks = scenario.options.isEmpty ? [] : scenario.frameworks.map(judge.finding)
  }
}
