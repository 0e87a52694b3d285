import CostEngine

/// `demand`.
struct DemandResult: Codable, Sendable {
  let tokensPerMonth: Amount
  let usefulTokensPerMonth: Amount
  let inputTokensPerMonth: Amount
  let outputTokensPerMonth: Amount
  let tokensPerDay: Amount
  let requestsPerMonth: Amount
  let peakToMean: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case tokensPerMonth = "tokens_per_month"
    case usefulTokensPerMonth = "useful_tokens_per_month"
    case inputTokensPerMonth = "input_tokens_per_month"
    case outputTokensPerMonth = "output_tokens_per_month"
    case tokensPerDay = "tokens_per_day"
    case requestsPerMonth = "requests_per_month"
    case peakToMean = "peak_to_mean"
  }

  init(_ demand: Demand) {
    tokensPerMonth = Amount(finite: demand.tokensPerMonth)
    usefulTokensPerMonth = Amount(finite: demand.usefulTokensPerMonth)
    inputTokensPerMonth = Amount(finite: demand.inputTokensPerMonth)
    outputTokensPerMonth = Amount(finite: demand.outputTokensPerMonth)
    tokensPerDay = Amount(finite: demand.tokensPerDay)
    requestsPerMonth = Amount(finite: demand.requestsPerMonth)
    peakToMean = Amount(finite: demand.peakToMean)
  }
}

extension DemandResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .tokensPerMonth: .amount("Input and output tokens a month, repeats counted.")
    case .usefulTokensPerMonth: .amount("Tokens a month that served a request once.")
    case .inputTokensPerMonth: .amount("Input tokens a month, repeats counted.")
    case .outputTokensPerMonth: .amount("Output tokens a month, repeats counted.")
    case .tokensPerDay: .amount("Input and output tokens a calendar day.")
    case .requestsPerMonth: .amount("Requests a month; null where none is given.")
    case .peakToMean: .amount("The tokens of the busiest hour over the mean hour's.")
    }
  }
}
