package import ScenarioModel

/// Why a gate fails or is open.
package enum GateCause: Equatable, Sendable {
  /// The data must stay inside and the option lets it out.
  case dataLeaves
  /// The data must stay inside and only self-hosting keeps it there.
  case needsSelfHosting
  /// The option's 99th percentile of latency is not given.
  case latencyUnknown
  /// The quality of its model is not given.
  case qualityUnknown
  /// Frontier quality is needed and its model has another.
  case quality(ModelQuality)
  /// Embeddings are needed and its model makes none.
  case needsEmbeddings
  /// Text is needed and its model only makes embeddings.
  case needsText
  /// The memory of its accelerators is not given.
  case memoryUnknown
  /// Nobody runs it.
  case nobody
  /// Its 99th percentile of latency against the one that is needed, in ms.
  case latency(offered: Double, needed: Double)
  /// The memory that its weights need against what a replica has, in GB.
  case memory(offered: Double, needed: Double)
  /// Its fixed number of replicas is too small for the busiest hour.
  case replicas(Double)
  /// Its rate limit against the peak, in tokens a minute.
  case rateLimit(offered: Double, needed: Double)
}
