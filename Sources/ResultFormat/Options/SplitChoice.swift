import CostEngine

/// `options.ID.split.curve[]`.
struct SplitChoice: Codable, Sendable {
  let replicas: Amount
  let total: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case replicas, total
  }

  init(_ choice: HybridSplit.Choice) {
    replicas = Amount(finite: choice.replicas)
    total = Amount(finite: choice.total)
  }
}

extension SplitChoice: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .replicas: .amount("Local replicas without spares.")
    case .total: .amount("The monthly total with them.")
    }
  }
}
