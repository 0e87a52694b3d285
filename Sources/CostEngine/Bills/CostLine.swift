/// A line of a monthly bill, in the order in which bills are shown.
package enum CostLine: String, CaseIterable, Sendable {
  case inputTokens = "input_tokens"
  case cachedInputTokens = "cached_input_tokens"
  case cacheWrites = "cache_writes"
  case outputTokens = "output_tokens"
  case discounts
  case commitment
  case fee
  case compute
  case hardware
  case capital
  case power
  case colocation
  case maintenance
  case storage
  case egress
  case tooling
  case people
  case setup
  case fallback

  /// The line's place in a bill.
  package var position: Int {
    switch self {
    case .inputTokens: 0
    case .cachedInputTokens: 1
    case .cacheWrites: 2
    case .outputTokens: 3
    case .discounts: 4
    case .commitment: 5
    case .fee: 6
    case .compute: 7
    case .hardware: 8
    case .capital: 9
    case .power: 10
    case .colocation: 11
    case .maintenance: 12
    case .storage: 13
    case .egress: 14
    case .tooling: 15
    case .people: 16
    case .setup: 17
    case .fallback: 18
    }
  }

  /// Whether the line is money that is paid in its month: hardware, capital and the monthly share
  /// of setup are not (model.md, 10).
  package var isCash: Bool {
    switch self {
    case .hardware, .capital, .setup: false
    default: true
    }
  }
}
