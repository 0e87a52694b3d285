package import Quantities

/// What an option must offer to serve a workload; nil where nothing is asked.
package struct Needs: Equatable, Sendable {
  /// How strictly the data must stay inside.
  package enum Residency: String, CaseIterable, Sendable {
    case minimal, moderate, strict
  }

  /// How strictly the data must stay inside.
  package var residency: Residency?
  /// The slowest acceptable 99th percentile of latency, in milliseconds.
  package var latencyP99Milliseconds: Figure?
  /// The least model quality.
  package var quality: ModelQuality?

  /// What is asked.
  package init(
    residency: Residency? = nil, latencyP99Milliseconds: Figure? = nil,
    quality: ModelQuality? = nil
  ) {
    self.residency = residency
    self.latencyP99Milliseconds = latencyP99Milliseconds
    self.quality = quality
  }
}
