package import Quantities
package import ScenarioModel

extension ScenarioFixture {
  /// The years looked at, without growth unless given.
  package static func horizon(
    months: Double = 36, discountRate: Double = 0, volumeGrowth: Double = 0,
    apiPriceDecline: Double = 0, computePriceDecline: Double = 0, wageGrowth: Double = 0,
    starts: CalendarDate? = nil
  ) -> Horizon {
    Horizon(
      months: figure(months), discountRate: figure(discountRate),
      volumeGrowth: figure(volumeGrowth), apiPriceDecline: figure(apiPriceDecline),
      computePriceDecline: figure(computePriceDecline), wageGrowth: figure(wageGrowth),
      starts: starts)
  }

  /// What happens when an answer is wrong, with a rate for each option; nil for hybrids.
  package static func outcomes(
    attempts: Double = 1, fallbackCost: Double? = nil, rates: [Double?]
  ) -> Outcomes {
    Outcomes(
      attempts: figure(attempts), fallbackCost: fallbackCost.map(figure),
      successRates: rates.map { $0.map(figure) })
  }

  /// What an incident costs, with a probability for each option.
  package static func exposure(
    cost: Double, probabilities: [Double?], fallback: Double? = nil
  ) -> Exposure {
    Exposure(
      cost: figure(cost), annualProbabilities: probabilities.map { $0.map(figure) },
      defaultProbability: fallback.map(figure))
  }

  /// The shipped thresholds, and the tables that are given.
  package static func policy(
    residency: Policy.ResidencyRule = .hard, decideBy: DecidingTotal = .monthly,
    team: Policy.TeamRule = .warn, exposure: Policy.ExposureRule = .beside,
    tiers: [VolumeTier] = [], loads: [LoadRow] = [], bands: [VolumeBand] = []
  ) -> Policy {
    Policy(
      decideBy: decideBy, team: team, exposure: exposure, residency: residency,
      memoryOverhead: figure(1.2), breakEvenLimitTokensPerMonth: figure(1e15),
      leanMargin: figure(0.1), clearMargin: figure(0.25), leanProbability: figure(0.65),
      clearProbability: figure(0.9), meanGap: figure(0.05),
      certainty: CertaintyRules(
        draws: figure(1000), measuredSpread: figure(0.05), listSpread: figure(0),
        quotedSpread: figure(0.1), derivedSpread: figure(0.15), assumedSpread: figure(0.3),
        mostBare: figure(0.5)), stableUsageMonths: figure(3), claimsApproximately: figure(0.25),
      volumeTiers: tiers, loadRows: loads,
      volumeBands: bands)
  }
}
