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
  /// What the gates say of each option, in the order of the scenario.
  package let findings: [[GateFinding]]
  /// The indices of feasible options, the cheapest month first.
  package let ranking: [Int]
  /// From which volumes options undercut each other.
  package let breakEvens: [BreakEven]
  /// The volumes at which another feasible option would take the lead.
  package let rivalries: [Rivalry]
  /// The documents' volume tiers.
  package let tiers: [TierRow]
  /// The documents' load rows.
  package let loads: [LoadCost]

  /// Costs a scenario, judges its options and ranks them.
  package init(_ scenario: Scenario) {
    let model = CostModel(scenario)
    let costs = model.costs()
    let keeper = GateKeeper(scenario)
    let findings = zip(scenario.options, costs).map { keeper.findings(for: $0, costs: $1) }
    let isFeasible = findings.map { $0.allSatisfy(\.isOpen) }
    self.scenario = scenario
    demand = model.demand
    self.costs = costs
    self.findings = findings
    let ranking = Self.ranking(costs, isFeasible)
    self.ranking = ranking
    breakEvens = model.breakEvens(costs, isFeasible: isFeasible)
    rivalries =
      ranking.first.map { model.rivalries(of: $0, costs, isFeasible: isFeasible) } ?? []
    tiers = VolumeTierTable(
      scenario: scenario, costs: costs,
      isEligible: findings.map { $0.allSatisfy { $0.isOpen || $0.gate == .capacity } },
      tokensPerMonth: model.demand.tokensPerMonth
    ).rows()
    loads = LoadTable(scenario: scenario, costs: costs).rows()
  }

  /// Whether an option may win.
  package func isFeasible(_ option: Int) -> Bool {
    findings[option].allSatisfy(\.isOpen)
  }

  /// Whether an option may win at a volume that its fleet can serve.
  package func isEligible(_ option: Int) -> Bool {
    findings[option].allSatisfy { $0.isOpen || $0.gate == .capacity }
  }

  /// The index of the cheapest feasible option; nil where none is feasible.
  package var cheapest: Int? { ranking.first }

  /// (runner-up − leader) / runner-up, by the monthly total; nil without a runner-up.
  package var margin: Double? {
    guard ranking.count > 1 else { return nil }
    let (leader, second) = (costs[ranking[0]].bill.total, costs[ranking[1]].bill.total)
    return second > 0 ? (second - leader) / second : 0
  }

  private static func ranking(_ costs: [OptionCosts], _ isFeasible: [Bool]) -> [Int] {
    costs.indices.filter { isFeasible[$0] }.sorted { left, right in
      let (one, two) = (costs[left].bill.total, costs[right].bill.total)
      return one == two ? left < right : one < two
    }
  }
}
