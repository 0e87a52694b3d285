package import Quantities

/// The thresholds of the engines and the documents' tables, from `inputs/policy.yaml`.
package struct Policy: Equatable, Sendable {
  /// How a strict residency need is read.
  package enum ResidencyRule: String, CaseIterable, Sendable {
    /// Only self-hosting passes (document 003).
    case hard
    /// A private-cloud endpoint passes too (document 002).
    case allowPrivateAPI = "allow-private-api"
    /// No gate (document 000).
    case vote
  }

  /// Whether an option that nobody runs is ruled out.
  package enum TeamRule: String, CaseIterable, Sendable {
    case warn, gate
  }

  /// Whether the exposure to incidents counts in the ranking.
  package enum ExposureRule: String, CaseIterable, Sendable {
    case beside, count
  }

  /// Which total ranks the options.
  package let decideBy: DecidingTotal
  /// Whether an option that nobody runs is ruled out.
  package let team: TeamRule
  /// Whether the exposure to incidents counts in the ranking.
  package let exposure: ExposureRule
  /// How a strict residency need is read.
  package let residency: ResidencyRule
  /// What weights take in memory over their bare size.
  package let memoryOverhead: Figure
  /// The volume up to which break-even is looked for, in tokens per month.
  package let breakEvenLimitTokensPerMonth: Figure
  /// The margin below which an answer is too close to call.
  package let leanMargin: Figure
  /// The margin from which a leader is clear.
  package let clearMargin: Figure
  /// P(cheapest) from which a leader is at least likely.
  package let leanProbability: Figure
  /// P(cheapest) from which a leader is clear.
  package let clearProbability: Figure
  /// How far a simulated mean may lie from the point figure before the report says so.
  package let meanGap: Figure
  /// How the certainty of an answer is tested.
  package let certainty: CertaintyRules<Figure>
  /// From how many months usage counts as stable.
  package let stableUsageMonths: Figure
  /// How far a recomputed claim may lie off and still hold approximately.
  package let claimsApproximately: Figure
  /// The rows of the volume-tier table.
  package let volumeTiers: [VolumeTier]
  /// The rows of the load table.
  package let loadRows: [LoadRow]
  /// The documents' bands by daily volume and by monthly spend.
  package let volumeBands: [VolumeBand]

  /// A policy.
  package init(
    decideBy: DecidingTotal, team: TeamRule, exposure: ExposureRule, residency: ResidencyRule,
    memoryOverhead: Figure, breakEvenLimitTokensPerMonth: Figure, leanMargin: Figure,
    clearMargin: Figure, leanProbability: Figure, clearProbability: Figure, meanGap: Figure,
    certainty: CertaintyRules<Figure>, stableUsageMonths: Figure, claimsApproximately: Figure,
    volumeTiers: [VolumeTier],
    loadRows: [LoadRow],
    volumeBands: [VolumeBand]
  ) {
    self.decideBy = decideBy
    self.team = team
    self.exposure = exposure
    self.residency = residency
    self.memoryOverhead = memoryOverhead
    self.breakEvenLimitTokensPerMonth = breakEvenLimitTokensPerMonth
    self.leanMargin = leanMargin
    self.clearMargin = clearMargin
    self.leanProbability = leanProbability
    self.clearProbability = clearProbability
    self.meanGap = meanGap
    self.certainty = certainty
    self.stableUsageMonths = stableUsageMonths
    self.claimsApproximately = claimsApproximately
    self.volumeTiers = volumeTiers
    self.loadRows = loadRows
    self.volumeBands = volumeBands
  }
}
