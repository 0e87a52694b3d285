/// The keys of a workload.
enum WorkloadTables {
  /// The workload.
  static let workload = KeyTable(
    keys: [
      "name", "task", "requests_per_day", "input_tokens", "output_tokens", "tokens_per_month",
      "tokens_per_day", "input_share", "cached_input", "cache_writes", "batchable", "retry_rate",
      "development_share", "traffic", "needs",
    ],
    notYetSupported: ["outcomes"],
    misplaced: [
      "burst": "it is a key of 'traffic'", "shape": "it is a key of 'traffic'",
      "peak_to_trough": "it is a key of 'traffic'", "hours": "it is a key of 'traffic'",
      "residency": "it is a key of 'needs'", "quality": "it is a key of 'needs'",
      "latency_p99_ms": "it is a key of 'needs'",
    ])
  /// `traffic`.
  static let traffic = KeyTable(
    keys: ["shape", "peak_to_trough", "hours", "burst"], notYetSupported: ["usage"])
  /// `needs`.
  static let needs = KeyTable(keys: ["residency", "latency_p99_ms", "quality"])
}
