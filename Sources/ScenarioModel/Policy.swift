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

  /// How a strict residency need is read.
  package let residency: ResidencyRule
  /// What weights take in memory over their bare size.
  package let memoryOverhead: Figure
  /// The volume up to which break-even is looked for, in tokens per month.
  package let breakEvenLimitTokensPerMonth: Figure
  /// The margin below which an answer is too close to call.
  package let leanMargin: Figure
  /// The rows of the volume-tier table.
  package let volumeTiers: [VolumeTier]
  /// The rows of the load table.
  package let loadRows: [LoadRow]

  /// A policy.
  package init(
    residency: ResidencyRule, memoryOverhead: Figure, breakEvenLimitTokensPerMonth: Figure,
    leanMargin: Figure, volumeTiers: [VolumeTier], loadRows: [LoadRow]
  ) {
    self.residency = residency
    self.memoryOverhead = memoryOverhead
    self.breakEvenLimitTokensPerMonth = breakEvenLimitTokensPerMonth
    self.leanMargin = leanMargin
    self.volumeTiers = volumeTiers
    self.loadRows = loadRows
  }
}
