import Quantities
import ScenarioModel

/// From which volume one option is cheaper than another (model.md, 9).
package struct BreakEven: Sendable {
  /// A volume, and what is paid there today.
  package struct Point: Equatable, Sendable {
    /// s, the factor on every workload's volume.
    package let scale: Double
    /// Tokens per month of all workloads, before option factors.
    package let tokensPerMonth: Double
    /// The same per calendar day.
    package let tokensPerDay: Double
    /// The monthly total of `from` there.
    package let monthlySpend: Double
  }

  /// The index of the option that is paid.
  package let from: Int
  /// The index of the option that might undercut it.
  package let to: Int
  /// The lowest volume from which `to` is cheaper (0 if always); nil for none.
  package let first: Point?
  /// The volume above which `to` stays cheaper up to the limit; nil for none.
  package let lasting: Point?
  /// U · total of `to` / total of `from`: the average load of today's fleet at which both cost
  /// the same; nil above 1 and where `from` is not billed by the token.
  package let load: Double?
}

extension CostModel {
  /// The break-even points that are asked for: from each option billed per token to each feasible
  /// option of another kind, and from the baseline to each other feasible option.
  package func breakEvens(_ costs: [OptionCosts], isFeasible: [Bool]) -> [BreakEven] {
    costs.indices.flatMap { from in
      costs.indices.filter { isFeasible[$0] }.compactMap { breakEven(from: from, to: $0, costs) }
    }
  }

  /// The break-even points from an option to one that may win; nil for a pair that isn't asked for.
  package func breakEven(from: Int, to: Int, _ costs: [OptionCosts]) -> BreakEven? {
    guard to != from else { return nil }
    let isPerToken = costs[from].plan == nil && costs[from].split == nil
    let isAsked = isPerToken && scenario.options[to].kind != scenario.options[from].kind
    return isAsked || from == scenario.baseline ? points(from: from, to: to, costs) : nil
  }

  private func points(from: Int, to: Int, _ costs: [OptionCosts]) -> BreakEven {
    let tokens = demand.tokensPerMonth
    let limit = scenario.policy.breakEvenLimitTokensPerMonth.value / tokens
    let search = BreakEvenSearch(from: costs[from].curve, to: costs[to].curve, limit: limit)
    let point = { (scale: Double) in self.point(at: scale, costs[from]) }
    return BreakEven(
      from: from, to: to, first: search.first().map(point), lasting: search.lasting().map(point),
      load: equalLoad(from: costs[from], to: costs[to]))
  }

  /// A scale as a volume, with what an option costs there.
  func point(at scale: Double, _ costs: OptionCosts) -> BreakEven.Point {
    let tokens = scale * demand.tokensPerMonth
    // At a step, what is paid before it.
    let total = costs.curve.total(atScale: max(scale * (1 - 1e-12), 1e-200))
    return BreakEven.Point(
      scale: scale, tokensPerMonth: tokens, tokensPerDay: tokens / demand.daysPerMonth,
      monthlySpend: total)
  }

  private func equalLoad(from: OptionCosts, to: OptionCosts) -> Double? {
    guard from.plan == nil, from.split == nil, let utilization = to.utilization, from.bill.total > 0
    else {
      return nil
    }
    let load = utilization * to.bill.total / from.bill.total
    return load <= 1 ? load : nil
  }
}
