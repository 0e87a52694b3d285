package import ScenarioModel

/// `inputs/policy.yaml`, before a scenario uses it.
package struct PolicyDocument: Equatable, Sendable {
  /// How a strict residency need is read.
  package var residency: Policy.ResidencyRule
  /// Which total ranks the options; nil leaves it to the scenario's horizon and purchases.
  package var decideBy: DecidingTotal?
  /// Whether an option that nobody runs is ruled out.
  package var team = Policy.TeamRule.warn
  /// Whether the exposure to incidents counts in the ranking.
  package var exposure = Policy.ExposureRule.beside
  /// What a saturated measurement keeps once a service level is held.
  package var serviceLevelFactor: SourcedNumber
  /// What weights take in memory over their bare size.
  package var memoryOverhead: SourcedNumber
  /// The factor of input to output within which a measurement stands for a workload.
  package var throughputMixFactor: SourcedNumber
  /// The volume up to which break-even is looked for, in tokens per month.
  package var breakEvenLimit: SourcedNumber
  /// The margin below which an answer is too close to call.
  package var leanMargin: SourcedNumber
  /// The margin from which a leader is clear.
  package var clearMargin: SourcedNumber
  /// P(cheapest) from which a leader is at least likely.
  package var leanProbability: SourcedNumber
  /// P(cheapest) from which a leader is clear.
  package var clearProbability: SourcedNumber
  /// How far a simulated mean may lie from the point figure before the report says so.
  package var meanGap: SourcedNumber
  /// How the certainty of an answer is tested.
  package var certainty: CertaintyRules<SourcedNumber>
  /// From how many months usage counts as stable.
  package var stableUsageMonths: SourcedNumber
  /// How far a recomputed claim may lie off and still hold approximately.
  package var claimsApproximately: SourcedNumber
  /// The rows of the volume-tier table.
  package var volumeTiers: [VolumeTier]
  /// The rows of the load table.
  package var loadRows: [LoadRow]
  /// The documents' bands by daily volume, then those by monthly spend.
  package var volumeBands: [VolumeBand]

  /// A policy's parameters and tables; its words have their defaults.
  package init(
    residency: Policy.ResidencyRule, serviceLevelFactor: SourcedNumber,
    memoryOverhead: SourcedNumber, throughputMixFactor: SourcedNumber,
    breakEvenLimit: SourcedNumber, leanMargin: SourcedNumber, clearMargin: SourcedNumber,
    leanProbability: SourcedNumber, clearProbability: SourcedNumber, meanGap: SourcedNumber,
    certainty: CertaintyRules<SourcedNumber>, stableUsageMonths: SourcedNumber,
    claimsApproximately: SourcedNumber,
    volumeTiers: [VolumeTier], loadRows: [LoadRow], volumeBands: [VolumeBand]
  ) {
    self.residency = residency
    self.serviceLevelFactor = serviceLevelFactor
    self.memoryOverhead = memoryOverhead
    self.throughputMixFactor = throughputMixFactor
    self.breakEvenLimit = breakEvenLimit
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
