/// A line of a monthly bill, in the order in which bills are shown.
package enum CostLine: String, CaseIterable, Sendable {
  case inputTokens = "input_tokens"
  case cachedInputTokens = "cached_input_tokens"
  case cacheWrites = "cache_writes"
  case outputTokens = "output_tokens"
  case discounts
  case fee
  case compute
  case storage
  case egress
  case tooling
  case people
  case setup
}
