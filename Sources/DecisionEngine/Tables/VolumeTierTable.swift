import CostEngine
import ScenarioModel

/// Computes the volume tiers with a scenario's own shape and mix (decision.md, 5).
struct VolumeTierTable {
  let scenario: Scenario
  let costs: [OptionCosts]
  /// Whether no gate but today's capacity keeps an option out; capacity is judged at each volume.
  let isEligible: [Bool]
  let tokensPerMonth: Double

  /// The rows, in the order of the policy.
  func rows() -> [TierRow] {
    scenario.isComplete ? scenario.policy.volumeTiers.map(row) : []
  }

  private func row(_ tier: VolumeTier) -> TierRow {
    let scale = tier.computedAt / tokensPerMonth
    let totals = costs.map { $0.curve.total(atScale: scale) }
    let candidates = totals.indices.filter { isEligible[$0] && totals[$0].isFinite }
    let cheapest = candidates.min { totals[$0] < totals[$1] }
    return TierRow(
      tier: tier, totals: totals, cheapest: cheapest,
      agrees: agreement(tier, cheapest: cheapest, candidates: candidates, scale: scale),
      isHere: tier.contains(tokensPerMonth))
  }

  /// True or false where the document names a class that some feasible option belongs to.
  private func agreement(
    _ tier: VolumeTier, cheapest: Int?, candidates: [Int], scale: Double
  ) -> Bool? {
    guard tier.documentedOption != nil, let cheapest,
      scenario.options.contains(where: { tier.kinds.contains($0.kind) })
    else { return nil }
    return belongs(cheapest, to: tier, scale: scale)
  }

  private func belongs(_ option: Int, to tier: VolumeTier, scale: Double) -> Bool {
    let kind = scenario.options[option].kind
    guard tier.kinds.contains(kind) else { return false }
    guard tier.needsSingleReplica, kind == .selfHosted else { return true }
    return costs[option].curve.servingReplicas(atScale: scale) == 1
  }
}
