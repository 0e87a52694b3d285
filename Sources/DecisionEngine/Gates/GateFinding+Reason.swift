import Quantities
import ScenarioModel

extension GateFinding {
  /// The reason for results, as a sentence part without capital and full stop, free of any text of
  /// the user.
  package var reason: String { cause.reason }
}

extension GateCause {
  fileprivate var reason: String {
    switch self {
    case .dataLeaves: "the data must stay inside and this option lets it out"
    case .needsSelfHosting: "the data must stay inside and only self-hosting keeps it there"
    case .latencyUnknown: "its 99th percentile of latency is not given"
    case .qualityUnknown: "the quality of its model is not given"
    case .quality(let quality):
      "frontier quality is needed and its model is \(quality.rawValue)"
    case .needsEmbeddings: "embeddings are needed and its model is not an embedding model"
    case .needsText: "text is needed and its model only makes embeddings"
    case .memoryUnknown: "the memory of its accelerators is not given"
    case .nobody: "nobody is there to run it"
    case .latency(let offered, let needed):
      "its 99th percentile of latency is \(NumberText.plain(offered)) ms and "
        + "\(NumberText.plain(needed)) ms is needed"
    case .memory(let offered, let needed):
      "its weights need \(NumberText.rounded(needed, decimals: 1)) GB and a replica has "
        + "\(NumberText.rounded(offered, decimals: 1)) GB"
    case .replicas(let offered):
      "its fixed number of replicas, \(NumberText.plain(offered)), can't serve the busiest hour"
    case .rateLimit(let offered, let needed):
      "its rate limit of \(NumberText.compact(offered)) tokens a minute can't serve the peak of "
        + "\(NumberText.compact(needed))"
    }
  }
}
