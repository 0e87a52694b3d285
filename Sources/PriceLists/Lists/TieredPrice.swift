/// A price of genai-prices, which may differ by the length of the request.
struct TieredPrice {
  /// The price of the shortest requests.
  let base: ExactDecimal
  /// The most input tokens of those, where there is a limit.
  let limit: Int?

  /// A number, or an object of `base` and `tiers`; nil for anything else.
  init?(_ tree: JSONTree) {
    if let price = tree.decimal {
      (base, limit) = (price, nil)
      return
    }
    guard let base = tree["base"]?.decimal, let tiers = tree["tiers"]?.items else { return nil }
    self.base = base
    limit = tiers.compactMap { tier -> Int? in
      guard case .number(let text) = tier["start"] else { return nil }
      return Int(text)
    }.min()
  }
}
