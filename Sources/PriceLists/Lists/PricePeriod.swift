import Quantities

/// Prices of genai-prices with the time for which they hold.
struct PricePeriod {
  /// The first day; nil where they always held.
  let start: CalendarDate?
  /// Whether they hold for some hours of each day only.
  let isPartOfDay: Bool
  /// The prices by the file's keys.
  let prices: JSONTree

  /// The periods of a model; later ones go before earlier ones.
  static func periods(of prices: JSONTree) -> [PricePeriod] {
    guard let items = prices.items else {
      return [PricePeriod(start: nil, isPartOfDay: false, prices: prices)]
    }
    return items.compactMap { item in
      guard let prices = item["prices"] else { return nil }
      let constraint = item["constraint"]
      let start = constraint?["start_date"]?.text.flatMap { CalendarDate(iso: $0) }
      let isAlways = constraint == nil || constraint == .null
      return PricePeriod(start: start, isPartOfDay: !isAlways && start == nil, prices: prices)
    }
  }
}
