import ScenarioModel

extension PolicyDocument {
  /// Where the numbers of the policy go, by the keys of its parameters.
  static var parameters: [(key: String, path: WritableKeyPath<PolicyDocument, SourcedNumber>)] {
    [
      ("service_level_factor", \.serviceLevelFactor), ("memory_overhead", \.memoryOverhead),
      ("throughput_mix_factor", \.throughputMixFactor), ("break_even_limit", \.breakEvenLimit),
      ("lean_margin", \.leanMargin), ("clear_margin", \.clearMargin),
      ("lean_probability", \.leanProbability), ("clear_probability", \.clearProbability),
      ("mean_gap", \.meanGap), ("certainty_draws", \.certainty.draws),
      ("measured_spread", \.certainty.measuredSpread), ("list_spread", \.certainty.listSpread),
      ("quoted_spread", \.certainty.quotedSpread),
      ("derived_spread", \.certainty.derivedSpread),
      ("assumed_spread", \.certainty.assumedSpread), ("most_bare", \.certainty.mostBare),
      ("stable_usage_months", \.stableUsageMonths),
      ("claims_approximately", \.claimsApproximately),
    ]
  }
}
