import CostEngine
import Quantities
import ScenarioModel

/// Ranks feasible options by the deciding total (decision.md, 2).
struct Ranker {
  private let scenario: Scenario
  private let costs: [OptionCosts]
  private let isFeasible: [Bool]

  init(_ scenario: Scenario, _ costs: [OptionCosts], _ isFeasible: [Bool]) {
    (self.scenario, self.costs, self.isFeasible) = (scenario, costs, isFeasible)
  }

  /// Each option's deciding total.
  var totals: [Double] { totals(countsExposure: scenario.policy.exposure == .count) }
  var ranking: [Int] { ranked(totals) }
  var monthlyRanking: [Int] { ranked(costs.map(\.bill.total)) }

  /// The ranking with exposure counted where the policy leaves it beside, or the other way round;
  /// nil where no exposure is given.
  var rankingByOtherExposure: [Int]? {
    guard costs.contains(where: { $0.beside.exposure > 0 }) else { return nil }
    return ranked(totals(countsExposure: scenario.policy.exposure != .count))
  }

  private func totals(countsExposure: Bool) -> [Double] {
    let months = scenario.policy.decideBy == .npv ? annuity : 1
    return costs.map { cost in
      let total =
        scenario.policy.decideBy == .npv ? cost.cashFlow.presentValue : cost.bill.total
      return total + (countsExposure ? cost.beside.exposure * months : 0)
    }
  }

  /// (runner-up − leader) / runner-up; nil without a runner-up.
  static func margin(_ ranking: [Int], _ totals: [Double]) -> Double? {
    guard ranking.count > 1 else { return nil }
    let (leader, second) = (totals[ranking[0]], totals[ranking[1]])
    return second > 0 ? (second - leader) / second : 0
  }

  /// Σ 1/(1+i)^t over the months of the horizon.
  private var annuity: Double { CostModel.annuity(scenario.horizon) }

  private func ranked(_ totals: [Double]) -> [Int] {
    totals.indices.filter { isFeasible[$0] }.sorted { left, right in
      totals[left] == totals[right] ? left < right : totals[left] < totals[right]
    }
  }
}
