import ScenarioModel

/// The groups in which a change of a number shows, told by its path and unit as blends do it.
struct InputGroups {
  let path: KeyPathText
  let unit: Unit
  /// How many workloads share the tokens.
  let workloads: Int

  private static let prices: Set = [
    "batch_discount", "discount", "above", "maintenance", "api_price_decline",
    "compute_price_decline", "wage_growth",
  ]
  private static let volumes: Set = [
    "requests_per_day", "tokens_per_day", "tokens_per_month", "retry_rate", "development_share",
  ]
  private static let perRequest: Set = ["input_tokens", "output_tokens"]
  private static let mixes: Set = ["input_share", "cached_input", "cache_writes", "batchable"]

  /// The groups in their order.
  var groups: [ChangeGroup] {
    let parts = path.split(separator: ".").map(String.init)
    guard let root = parts.first, let key = parts.last else { return [.assumptions] }
    switch root {
    case "exchange_rates": return [.price]
    case "horizon" where key == "volume_growth": return [.volume]
    case "workloads" where Self.volumes.contains(key):
      return workloads > 1 ? [.volume, .mix] : [.volume]
    case "workloads" where Self.perRequest.contains(key): return [.volume, .mix]
    case "workloads" where Self.mixes.contains(key): return [.mix]
    case "workloads", "options", "horizon":
      return unit.isMoney || Self.prices.contains(key) ? [.price] : [.assumptions]
    default: return [.assumptions]
    }
  }
}
