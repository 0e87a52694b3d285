/// The keys of the policy's file.
enum PolicyTables {
  /// The file.
  static let file = KeyTable(keys: ["policy", "parameters", "volume_tiers", "load_rows"])
  /// `parameters`.
  static let parameters = KeyTable(
    keys: [
      "residency", "service_level_factor", "memory_overhead", "throughput_mix_factor",
      "break_even_limit", "lean_margin",
    ])
  /// `residency`, a word with its evidence.
  static let residency = KeyTable(keys: ["value"] + EvidenceReader.keys)
  /// A row of the volume-tier table.
  static let tier = KeyTable(
    keys: [
      "id", "from", "above", "to", "below", "at", "option", "kinds", "single_replica",
      "uncovered", "driver", "risk", "claims", "remark",
    ])
  /// A row of the load table.
  static let load = KeyTable(keys: ["load", "cost_per_million_tokens", "claims"])
}
