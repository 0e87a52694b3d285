package import ScenarioModel

/// `inputs/policy.yaml`, before a scenario uses it.
package struct PolicyDocument: Equatable, Sendable {
  /// How a strict residency need is read.
  package var residency: Policy.ResidencyRule
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
  /// The rows of the volume-tier table.
  package var volumeTiers: [VolumeTier]
  /// The rows of the load table.
  package var loadRows: [LoadRow]

  /// A policy's parameters and tables.
  package init(
    residency: Policy.ResidencyRule, serviceLevelFactor: SourcedNumber,
    memoryOverhead: SourcedNumber, throughputMixFactor: SourcedNumber,
    breakEvenLimit: SourcedNumber, leanMargin: SourcedNumber, volumeTiers: [VolumeTier],
    loadRows: [LoadRow]
  ) {
    self.residency = residency
    self.serviceLevelFactor = serviceLevelFactor
    self.memoryOverhead = memoryOverhead
    self.throughputMixFactor = throughputMixFactor
    self.breakEvenLimit = breakEvenLimit
    self.leanMargin = leanMargin
    self.volumeTiers = volumeTiers
    self.loadRows = loadRows
  }
}
