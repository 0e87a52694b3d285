/// The keys of a scenario outside its workloads and options.
enum ScenarioTables {
  /// The file.
  static let file = KeyTable(
    keys: [
      "breakeven", "title", "client", "prepared_for", "prepared_by", "date", "currency",
      "exchange_rates", "locale", "baseline", "stale_after", "brand", "calendar", "horizon",
      "workloads", "options",
    ],
    notYetSupported: [
      "extends", "lens", "budget", "policy", "uncertainty", "frameworks", "answers", "exposure",
      "claims",
    ])
  /// `brand`.
  static let brand = KeyTable(keys: ["name", "logo", "accent", "confidentiality"])
  /// `calendar`.
  static let calendar = KeyTable(keys: ["days_per_month", "hours_per_month"])
  /// `horizon`.
  static let horizon = KeyTable(
    keys: ["months"],
    notYetSupported: [
      "discount_rate", "volume_growth", "api_price_decline", "compute_price_decline",
      "wage_growth", "starts",
    ])
}
