package import CostEngine
import Quantities
package import ScenarioModel

/// A scenario with everything that was computed for it.
package struct Assessment: Sendable {
  /// The scenario itself.
  package let scenario: Scenario
  /// What has to be served.
  package let demand: Demand
  /// Each option's costs, in the order of the scenario.
  package let costs: [OptionCosts]
  /// Each option's hidden costs, in the order of the scenario.
  package let hiddenCosts: [[HiddenCostEntry]]
  /// What the gates say of each option, in the order of the scenario.
  package let findings: [[GateFinding]]
  /// Each option's deciding total, in the order of the scenario.
  package let decidingTotals: [Double]
  /// The indices of feasible options, the least deciding total first.
  package let ranking: [Int]
  /// The indices of feasible options, the cheapest month first.
  package let monthlyRanking: [Int]
  /// The ranking if exposure were treated the other way, where a scenario prices it.
  package let rankingByOtherExposure: [Int]?
  /// Each workload's own answer, in the order of the scenario.
  package let workloadAnswers: [WorkloadAnswer]
  /// From which volumes options undercut each other.
  package let breakEvens: [BreakEven]
  /// The volumes at which another feasible option would have the cheapest month.
  package let rivalries: [Rivalry]
  /// The documents' volume tiers.
  package let tiers: [TierRow]
  /// The documents' bands.
  package let bands: [BandRow]
  /// The documents' load rows.
  package let loads: [LoadCost]
  /// What the ranges of the numbers do.
  package let uncertainty: Uncertainty
  /// What to do, how sure that is, why, and what would change it.
  package let recommendation: Recommendation
  /// What each framework says by its own rules.
  package let frameworks: [FrameworkFinding]
  /// What the leader asks for by fiscal year; nil unless asked for, and without a feasible option.
  package let budget: BudgetPlan?

  /// Costs a scenario, judges its options and ranks them, and plans a budget where one is asked
  /// for; the runner may play draws side by side.
  package init(
    _ scenario: Scenario, budget: Budget? = nil, run: any PartRunner = OneByOne()
  ) {
    let model = CostModel(scenario)
    let costs = model.costs()
    let keeper = GateKeeper(scenario)
    let findings = costs.indices.map { keeper.findings(for: $0, costs: costs[$0]) }
    let isFeasible = findings.map { $0.allSatisfy(\.isOpen) }
    self.scenario = scenario
    demand = model.demand
    self.costs = costs
    self.findings = findings
    let ranker = Ranker(scenario, costs, isFeasible)
    decidingTotals = ranker.totals
    ranking = ranker.ranking
    monthlyRanking = ranker.monthlyRanking
    rankingByOtherExposure = ranker.rankingByOtherExposure
    let (uncertain, tables) = run.both(
      {
        UncertaintyModel(
          scenario, isAllowed: findings.map { $0.allSatisfy { $0.isOpen || $0.isNumeric } },
          ranking: ranker.ranking)
      },
      { AssessmentTables(scenario, costs, findings, ranker) })
    hiddenCosts = tables.hiddenCosts
    workloadAnswers = tables.workloadAnswers
    (breakEvens, rivalries) = (tables.breakEvens, tables.rivalries)
    (tiers, bands, loads) = (tables.tiers, tables.bands, tables.loads)
    frameworks = tables.frameworks
    let answers = uncertain.answers(run)
    uncertainty = answers.uncertainty
    self.budget = budget.flatMap { budget in
      ranker.ranking.first.map { leader in
        BudgetPlan(
          budget, scenario, option: leader, costs: costs,
          spread: CashSpread(of: leader, in: scenario, run: run))
      }
    }
    recommendation = Recommender(
      scenario: scenario, costs: costs, findings: findings, totals: ranker.totals,
      ranking: ranker.ranking, monthlyRanking: ranker.monthlyRanking,
      certainty: answers.certainty, evidence: answers.evidence,
      switching: answers.uncertainty.switching
    ).recommendation()
  }

  /// Whether an option may win.
  package func isFeasible(_ option: Int) -> Bool {
    findings[option].allSatisfy(\.isOpen)
  }

  /// Whether an option may win at a volume that its fleet can serve.
  package func isEligible(_ option: Int) -> Bool {
    findings[option].allSatisfy { $0.isOpen || $0.gate == .capacity }
  }

  /// The index of the feasible option with the least deciding total; nil where none is feasible.
  package var cheapest: Int? { ranking.first }

  /// (runner-up − leader) / runner-up, by the deciding total; nil without a runner-up.
  package var margin: Double? { Ranker.margin(ranking, decidingTotals) }

  /// What serving all workloads together on one option saves against serving each alone.
  package func poolingSaving(_ option: Int) -> Double? {
    let alone = costs[option].workloads.reduce(0) { $0 + $1.alone }
    return alone.isFinite && scenario.workloads.count > 1 ? alone - costs[option].bill.total : nil
  }
}
