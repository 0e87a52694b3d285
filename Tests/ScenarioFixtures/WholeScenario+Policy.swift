import Quantities
import ScenarioModel

extension WholeScenario {
  mutating func policy() -> Policy {
    Policy(
      decideBy: .npv, team: .warn, exposure: .beside, residency: .hard,
      memoryOverhead: number("policy.memory_overhead", 1.2, .factor),
      breakEvenLimitTokensPerMonth: number("policy.break_even_limit", 1e15, .tokensPerMonth),
      leanMargin: number("policy.lean_margin", 0.1),
      clearMargin: number("policy.clear_margin", 0.25),
      leanProbability: number("policy.lean_probability", 0.6),
      clearProbability: number("policy.clear_probability", 0.8),
      meanGap: number("policy.mean_gap", 0.05),
      certainty: CertaintyRules(
        draws: number("policy.certainty_draws", 1000, .count),
        measuredSpread: number("policy.measured_spread", 0.05),
        listSpread: number("policy.list_spread", 0),
        quotedSpread: number("policy.quoted_spread", 0.1),
        derivedSpread: number("policy.derived_spread", 0.15),
        assumedSpread: number("policy.assumed_spread", 0.3),
        mostBare: number("policy.most_bare", 0.5)),
      stableUsageMonths: number("policy.stable_usage_months", 3),
      claimsApproximately: number("policy.claims_approximately", 0.25),
      volumeTiers: [
        VolumeTier(
          id: "small", lower: nil, upper: RangeEnd(1e10, isIncluded: false), computedAt: 1e9,
          documentedOption: "API", kinds: [.api], needsSingleReplica: false, driver: nil,
          risk: nil, claims: [], remark: nil)
      ],
      loadRows: [
        LoadRow(
          load: 0.6, documentedCostPerMillionTokens: 0.75, tolerance: 0.005, claims: [])
      ],
      volumeBands: [
        VolumeBand(
          document: "002", id: "002-middle", measure: .tokensPerDay, lower: nil,
          upper: RangeEnd(1e9, isIncluded: false), computedAt: 1e8, documentedOption: "API",
          kinds: [.api], claims: []),
        VolumeBand(
          document: "000", id: "000-spend", measure: .apiSpendPerMonth,
          lower: RangeEnd(5_000, isIncluded: true), upper: nil, computedAt: 10_000,
          documentedOption: nil, kinds: [], claims: []),
      ])
  }
}
