import CostEngine

/// `options.ID.monthly`.
struct MonthlyResult: Codable, Sendable {
  let total: Amount
  let lines: [String: Amount]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case total, lines
  }

  init(_ bill: Bill) {
    total = Amount(finite: bill.total)
    lines = Dictionary(
      ids: bill.lines.map(\.line.rawValue), bill.lines.map { Amount(finite: $0.amount) })
  }
}

extension MonthlyResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .total: .amount("The sum of the lines.")
    case .lines:
      .object(
        CostLine.allCases.map { ($0.rawValue, .amount(description(of: $0))) }, isOptional: true,
        "The bill line by line; lines that are 0 are left out.")
    }
  }

  private static func description(of line: CostLine) -> String {
    switch line {
    case .inputTokens: "Input tokens that are neither read from nor written to the prompt cache."
    case .cachedInputTokens: "Input tokens read from the prompt cache."
    case .cacheWrites: "Input tokens written to the prompt cache."
    case .outputTokens: "Output tokens."
    case .discounts: "Batch and volume discounts, at most 0."
    case .commitment: "What the least monthly token bill adds."
    case .fee: "A fee on top of the tokens."
    case .compute: "Rented machines."
    case .hardware: "Machines that were bought, over their life."
    case .capital: "The cost of the money in them."
    case .power: "Electrical power."
    case .colocation: "The place where they stand."
    case .maintenance: "Their maintenance."
    case .storage: "Data on disk."
    case .egress: "Data that leaves the cloud."
    case .tooling: "Monitoring and other tools."
    case .people: "The people who run it."
    case .setup: "One-off costs over the months of the horizon."
    case .fallback: "Requests that every attempt failed."
    }
  }
}
