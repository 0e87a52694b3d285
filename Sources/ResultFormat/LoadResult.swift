/// `loads[]`.
struct LoadResult: Codable, Sendable {
  let option: String
  let load: Double
  let costPerMillionTokens: Double
  let documented: Double
  let agrees: Nullable<Bool>

  enum CodingKeys: String, CodingKey {
    case option, load, documented, agrees
    case costPerMillionTokens = "cost_per_million_tokens"
  }
}
