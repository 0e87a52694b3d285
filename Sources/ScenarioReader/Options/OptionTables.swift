/// The keys of options, by kind (scenario.md, Keys).
enum OptionTables {
  private static let common = [
    "kind", "name", "model", "workloads", "token_factor", "latency_p99_ms", "people", "setup",
  ]
  private static let tokenKeys = ["price", "monthly_fee", "private"]
  private static let fleetKeys = [
    "weights", "instance", "hourly_price", "accelerators", "memory_gb", "terms",
    "interruption_overhead", "throughput", "prefix_cache", "headroom", "minimum_replicas",
    "spares", "autoscale", "replicas", "storage", "egress", "tooling",
  ]
  private static let later = [
    "volume_discounts", "commitment", "rate_limit", "purchase", "local", "remote", "split",
    "routes",
  ]

  /// An API.
  static let api = KeyTable(
    keys: common + tokenKeys, notYetSupported: later,
    misplaced: help(fleetKeys, "it is for machines: use kind self-hosted or managed"))
  /// Machines of one's own, or rented.
  static let selfHosted = KeyTable(
    keys: common + fleetKeys, notYetSupported: later,
    misplaced: [
      "price": "machines cost by the hour: give instance or hourly_price",
      "monthly_fee": "give it as 'tooling'",
      "private": "self-hosting keeps data inside anyway",
    ])
  /// A managed service billed by the token.
  static let managedPerToken = KeyTable(
    keys: common + tokenKeys, notYetSupported: later,
    misplaced: help(fleetKeys, "it needs machines: give instance or hourly_price"))
  /// A managed service billed by the hour.
  static let managedPerHour = KeyTable(
    keys: common + fleetKeys + ["monthly_fee", "private"], notYetSupported: later,
    misplaced: ["price": "a managed option is billed by the token or by the hour, not both"])

  /// What one workload has of its own in an option billed by the token.
  static let tokenOverride = KeyTable(
    keys: ["model", "price"],
    misplaced: ["throughput": "the option is billed by the token"])
  /// What one workload has of its own in an option billed by the hour.
  static let fleetOverride = KeyTable(
    keys: ["model", "throughput"], misplaced: ["price": "the option is billed by the hour"])

  /// `weights`.
  static let weights = KeyTable(keys: ["parameters", "bytes_per_parameter", "quality"])
  /// `throughput`.
  static let throughput = KeyTable(
    keys: ["tokens_per_second", "input_tokens_per_second", "output_tokens_per_second"])
  /// `storage` and `egress`.
  static let gigabytes = KeyTable(keys: ["gb", "price_per_gb"])
  /// `people`.
  static let people = KeyTable(
    keys: ["fte", "annual_cost", "working_days_per_year"],
    notYetSupported: [
      "upgrades_per_year", "days_per_upgrade", "incident_days_per_month", "already_employed",
      "opportunity",
    ])
  /// `setup`.
  static let setup = KeyTable(keys: ["days", "cost"])

  private static func help(_ keys: [String], _ text: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: keys.map { ($0, text) })
  }
}
