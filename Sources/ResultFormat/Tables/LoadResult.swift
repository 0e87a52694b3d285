import DecisionEngine
import ScenarioModel

/// `loads[]`.
struct LoadResult: Codable, Sendable {
  let option: String
  let load: Double
  let costPerMillionTokens: Amount
  let documented: Double
  let agrees: Nullable<Bool>

  enum CodingKeys: String, CodingKey, CaseIterable {
    case option, load, documented, agrees
    case costPerMillionTokens = "cost_per_million_tokens"
  }

  init(_ cost: LoadCost, ids: [String]) {
    option = ids[cost.option]
    load = cost.row.load
    costPerMillionTokens = Amount(finite: cost.costPerMillionTokens)
    documented = cost.row.documentedCostPerMillionTokens
    agrees = Nullable(cost.agrees)
  }
}

extension LoadResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .option: .text("The option that runs the fleet.")
    case .load: .number("The average load.")
    case .costPerMillionTokens: .amount("What a million tokens cost at that load.")
    case .documented: .number("What the document says, in US dollars.")
    case .agrees: .flag("Whether both agree; null outside US dollars.").orNull
    }
  }
}
