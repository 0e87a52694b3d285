import ScenarioModel

/// The names under which prices stand, and what each may be.
protocol PriceKey {
  /// The names among the keys of a mapping that are names of prices.
  static func names(among keys: [String]) -> [String]
  /// What the price under a name may be.
  static func rule(for name: String) -> NumberRule
}

/// The prices of tokens.
enum TokenPriceKey: PriceKey {
  /// All of them, in the order of scenario.md.
  static let names = ["input", "output", "cached_input", "cache_write", "batch_discount"]

  /// All names, given or not.
  static func names(among keys: [String]) -> [String] { names }

  /// A price per million tokens, or the share that batches are cheaper.
  static func rule(for name: String) -> NumberRule {
    name == "batch_discount" ? .share : .price(.pricePerMillionTokens)
  }
}

/// The prices of hours, by the term under which they are rented.
enum RentalTermKey: PriceKey {
  /// What a term may be called, for messages.
  static let help = "terms are on-demand, spot, and names that begin with 'reserved'"

  /// Whether a term may be called so.
  static func isTerm(_ name: String) -> Bool {
    name == "on-demand" || name == "spot" || name.hasPrefix("reserved") && Identifier.isValid(name)
  }

  /// The keys that are terms; without any, those that always are.
  static func names(among keys: [String]) -> [String] {
    let terms = keys.filter(isTerm)
    return terms
      + ["on-demand", "spot", "reserved-1y", "reserved-3y"].filter { !terms.contains($0) }
  }

  /// A price per hour.
  static func rule(for name: String) -> NumberRule { .price(.pricePerHour) }
}
