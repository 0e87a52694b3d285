import CostEngine

/// `options.ID.split`.
struct SplitResult: Codable, Sendable {
  let replicas: Amount
  let localShare: Amount
  let curve: [SplitChoice]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case replicas, curve
    case localShare = "local_share"
  }

  init(_ split: HybridSplit) {
    replicas = Amount(finite: split.replicas)
    localShare = Amount(finite: split.localShare)
    curve = split.curve.map(SplitChoice.init)
  }
}

extension SplitResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .replicas: .amount("Local replicas without spares.")
    case .localShare: .amount("The share of tokens that stays local.")
    case .curve:
      .list(
        of: SplitChoice.schema(describedAs: "One number of local replicas."),
        "The total over the local replicas of a burst; empty for a route.")
    }
  }
}
