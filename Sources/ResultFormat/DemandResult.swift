/// `demand`.
struct DemandResult: Codable, Sendable {
  let tokensPerMonth: Double
  let usefulTokensPerMonth: Double
  let inputTokensPerMonth: Double
  let outputTokensPerMonth: Double
  let tokensPerDay: Double
  let requestsPerMonth: Nullable<Double>
  let peakToMean: Double

  enum CodingKeys: String, CodingKey {
    case tokensPerMonth = "tokens_per_month"
    case usefulTokensPerMonth = "useful_tokens_per_month"
    case inputTokensPerMonth = "input_tokens_per_month"
    case outputTokensPerMonth = "output_tokens_per_month"
    case tokensPerDay = "tokens_per_day"
    case requestsPerMonth = "requests_per_month"
    case peakToMean = "peak_to_mean"
  }
}
