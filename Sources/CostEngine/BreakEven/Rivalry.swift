import Quantities
import ScenarioModel

/// The volumes nearest to today's at which another option undercuts the cheapest.
package struct Rivalry: Sendable {
  /// The index of the other option.
  package let rival: Int
  /// The highest volume up to today's at which the rival costs no more; nil for none.
  package let below: BreakEven.Point?
  /// The lowest volume above today's from which the rival is cheaper; nil for none up to the limit.
  package let above: BreakEven.Point?
}

extension CostModel {
  /// Where each other feasible option would take the lead from the cheapest.
  package func rivalries(
    of leader: Int, _ costs: [OptionCosts], isFeasible: [Bool]
  ) -> [Rivalry] {
    let limit = scenario.policy.breakEvenLimitTokensPerMonth.value / demand.tokensPerMonth
    return costs.indices.filter { $0 != leader && isFeasible[$0] }.map { rival in
      let back = BreakEvenSearch(from: costs[rival].curve, to: costs[leader].curve, limit: 1)
      let forth = BreakEvenSearch(from: costs[leader].curve, to: costs[rival].curve, limit: limit)
      let point = { (scale: Double) in self.point(at: scale, costs[leader]) }
      return Rivalry(
        rival: rival, below: back.lasting().flatMap { $0 > 0 ? point($0) : nil },
        above: forth.first(above: 1).map(point))
    }
  }
}
