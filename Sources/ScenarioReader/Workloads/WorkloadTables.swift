import Quantities
import ScenarioModel

/// The keys of a workload.
enum WorkloadTables {
  /// The workload.
  static let workload: KeyTable = {
    var table = KeyTable(
      [
        .text("name", "the name for people"),
        .word("task", Workload.Task.self, "what the requests are for"),
      ] + volume + [
        .number("cached_input", .share, "of input, read from the prompt cache"),
        .number("cache_writes", .share, "of input, written to the prompt cache"),
        .number("batchable", .share, "what may wait for a batch"),
        .mapping("traffic", traffic, "how the work is spread over the week"),
        .mapping("needs", needs, "what an option must offer to serve it"),
        .mapping("outcomes", outcomes, "what happens when an answer is wrong"),
      ],
      anyOf: tokenKeys + requestKeys,
      contradictions: [
        Contradiction(
          key: "tokens_per_month", others: ["tokens_per_day"], help: "give one of the two"),
        requestsContradict("tokens_per_month"), productionContradicts("tokens_per_month"),
        requestsContradict("tokens_per_day"), productionContradicts("tokens_per_day"),
      ]
        + requestKeys.map {
          Contradiction(
            key: $0, others: ["input_share"],
            help: "input_tokens and output_tokens say it already")
        },
      needs: [
        Need(
          keys: tokenKeys, needed: "input_share",
          help: "say how much of the volume is input, such as 80%"),
        Need(keys: requestKeys, needed: "requests_per_day"),
        Need(keys: requestKeys, needed: "input_tokens"),
        Need(
          keys: requestKeys, needed: "output_tokens",
          help: "give 0 where nothing is generated, as with embeddings"),
        Need(
          keys: ["outcomes"], needed: "requests_per_day",
          help: "attempts are counted by request: give the volume in requests"),
      ],
      misplaced: [
        "burst": "it is a key of 'traffic'", "shape": "it is a key of 'traffic'",
        "peak_to_trough": "it is a key of 'traffic'", "hours": "it is a key of 'traffic'",
        "findings": "it is a key of 'traffic'",
        "residency": "it is a key of 'needs'", "quality": "it is a key of 'needs'",
        "latency_p99_ms": "it is a key of 'needs'", "attempts": "it is a key of 'outcomes'",
        "success_rate": "it is a key of 'outcomes'", "fallback_cost": "it is a key of 'outcomes'",
      ])
    table.anyOfWithin = ["traffic": "usage"]
    return table
  }()

  /// Keys of a volume in tokens as billed, of which one is enough.
  static let tokenKeys = ["tokens_per_month", "tokens_per_day"]
  /// Keys of a volume in requests, which go together.
  static let requestKeys = ["requests_per_day", "input_tokens", "output_tokens"]

  private static func requestsContradict(_ key: String) -> Contradiction {
    Contradiction(key: key, others: requestKeys, help: "give requests or tokens, not both")
  }

  private static func productionContradicts(_ key: String) -> Contradiction {
    Contradiction(
      key: key, others: ["retry_rate", "development_share"],
      help: "a volume in tokens is as billed, retries and development included")
  }

  private static let volume: [Key] = [
    .number(
      "requests_per_day", .nonNegative(.requestsPerDay), "calendar days, averaged over the week"),
    .number("input_tokens", .nonNegative(.tokensPerRequest), "per request"),
    .number("output_tokens", .nonNegative(.tokensPerRequest), "per request"),
    .number("tokens_per_month", .nonNegative(.tokensPerMonth), "as billed, instead of requests"),
    .number("tokens_per_day", .nonNegative(.tokensPerDay), "as billed, instead of requests"),
    .number("input_share", .share, "of a volume in tokens"),
    .number("retry_rate", .share, "calls that fail technically"),
    .number("development_share", .share, "tokens of development and testing"),
  ]

  /// `traffic`.
  static let traffic = KeyTable(
    [
      .word("shape", TrafficReader.ShapeName.self, "steady unless given"),
      .number(
        "peak_to_trough", .within(.ratio, 1...1e6), "the peak over the quiet hours"),
      Key(
        "hours", .list(of: .number(.nonNegative(.ratio).withoutRange), counts: hourCounts),
        "24 numbers, or 168 from Monday 00:00"),
      .number(
        "burst", .within(.factor, 1...10), "the busiest tenth of an hour over its mean"),
      Key(
        "usage", UsageTables.shape,
        "a request log, which shape, burst, volume and cached share come from"),
      Key("findings", .list(of: .text), "what is to be known of the log that this comes from"),
    ],
    contradictions: [
      Contradiction(
        key: "usage", others: UsageTables.replaced, help: "the log says how the work is spread")
    ],
    needs: [
      Need(
        keys: ["shape"], value: "business-hours", needed: "peak_to_trough",
        help: "give the peak over the quiet hours, such as 15"),
      Need(
        keys: ["shape"], value: "hourly", needed: "hours",
        help: "give 24 numbers, or 168 from Monday 00:00"),
    ])
  /// The numbers that `hours` may have: a day that repeats, or a week.
  static let hourCounts = [24, 168]
  /// `needs`.
  static let needs = KeyTable([
    .word("residency", Needs.Residency.self, "how strictly data must stay inside"),
    .number("latency_p99_ms", .positive(.milliseconds), "the slowest acceptable"),
    .word("quality", ModelQuality.self, "the least model quality"),
  ])
  /// `outcomes`.
  static let outcomes = KeyTable([
    .number("attempts", .whole(.count, from: 1, to: 100), "per request at most; 1 unless given"),
    .number("fallback_cost", .nonNegative(.pricePerRequest), "of a request that fails them all"),
    Key(
      "success_rate", .entries(of: .number(.share), named: .any),
      "per attempt, by option id, model id or 'default'", isRequired: true),
  ])
}
