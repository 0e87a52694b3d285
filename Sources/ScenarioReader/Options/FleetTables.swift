import Quantities
import ScenarioModel

/// The keys of options that run machines.
enum FleetTables {
  /// What a replica is and how many are kept.
  static let machine: [Key] = [
    .mapping("weights", weights, "a model that the catalog does not have"),
    .number("accelerators", .whole(.count, from: 1), "in one replica"),
    .number("memory_gb", .positive(.gigabytes), "of one accelerator"),
    .mapping("throughput", throughput, "of one replica at the service level"),
    .number("prefix_cache", .share, "of cached input, that a replica's own cache spares"),
    .number("headroom", .shareBelowOne, "of capacity, kept free at the peak"),
    .number("minimum_replicas", .whole(.count, from: 0), "that ever run; 1 unless given"),
    .number("spares", .whole(.count, from: 0), "on top, for failures"),
    .flag("autoscale", "whether replicas are switched off when not needed"),
    .number("replicas", .whole(.count, from: 1), "fixed instead of planned"),
    .mapping("storage", gigabytes, "kept on disk"),
    .mapping("egress", gigabytes, "leaving the cloud"),
    .number("tooling", .price(.pricePerMonth), "monitoring and other tools"),
  ]
  /// How a replica is rented.
  static let rental: [Key] = [
    .text("instance", "a machine of the catalog"),
    Key(
      "hourly_price",
      .either([
        .number(.price(.pricePerHour)),
        .entries(of: .number(.price(.pricePerHour)), named: .pricesByTerm),
      ]), "one price, or prices by term"),
    Key(
      "terms", .entries(of: .number(.share.withoutRange), named: .terms),
      "shares of the fleet; all on-demand unless given"),
    .number("interruption_overhead", .share, "of spot hours"),
  ]

  /// What contradicts what in an option that runs machines, a bought one first.
  static let contradictions = [
    Contradiction(
      key: "purchase",
      others: ["instance", "hourly_price", "terms", "interruption_overhead"],
      help: "a machine is bought or rented: keep one"),
    Contradiction(
      key: "instance", others: ["hourly_price", "accelerators", "memory_gb"],
      help: "an instance of the catalog brings them: keep one"),
    Contradiction(
      key: "model", others: ["weights"], help: "a model brings its weights: keep one"),
    Contradiction(
      key: "replicas", others: ["minimum_replicas"], help: "a fixed fleet is not planned"),
    Contradiction(
      key: "replicas", others: ["autoscale"], otherValue: "true",
      help: "a fixed fleet is not planned"),
    Contradiction(
      key: "purchase", others: ["autoscale"], otherValue: "true",
      help: "what is bought is paid, used or not"),
  ]

  /// `weights`.
  static let weights = KeyTable([
    .number("parameters", .positive(.parameters), "how many").required,
    .number("bytes_per_parameter", .positive(.bytesPerParameter), "in memory").required,
    .word("quality", ModelQuality.self, "how capable the model is"),
  ])
  /// `throughput`.
  static let throughput = KeyTable(
    [
      .number("tokens_per_second", .positive(.tokensPerSecond), "input and output together"),
      .number("input_tokens_per_second", .positive(.tokensPerSecond), "when it only prefills"),
      .number("output_tokens_per_second", .positive(.tokensPerSecond), "when it only decodes"),
    ],
    anyOf: ["tokens_per_second", "input_tokens_per_second", "output_tokens_per_second"],
    contradictions: [
      Contradiction(
        key: "tokens_per_second",
        others: ["input_tokens_per_second", "output_tokens_per_second"],
        help: "give one rate for all tokens, or one each for input and output")
    ])
  /// `storage` and `egress`.
  static let gigabytes = KeyTable([
    .number("gb", .nonNegative(.gigabytes), "a month").required,
    .number("price_per_gb", .price(.pricePerGigabyte), "of each").required,
  ])
  /// `purchase`.
  static let purchase = KeyTable(
    [
      .number("price", .price(.amount), "of one machine").required,
      .number("life_months", .whole(.months, from: 1, to: 1200), "that it works").required,
      .number("residual", .share, "of the price, at the end of its life"),
      .number("power_kw", .positive(.kilowatts), "drawn at full load"),
      .number("idle_power", .share, "of it, drawn when idle; 30% unless given"),
      .number("pue", pue, "power usage effectiveness; 1.3 unless given"),
      .number("price_per_kwh", .price(.pricePerKilowattHour), "required with power_kw"),
      .number("colocation", .price(.pricePerMonth), "per machine and month"),
      .number("maintenance", .share, "of the price per year"),
    ],
    needs: [
      Need(
        keys: ["power_kw"], needed: "price_per_kwh",
        help: "give the price of a kilowatt-hour")
    ]
      + ["idle_power", "pue", "price_per_kwh"].map {
        Need(
          keys: [$0], needed: "power_kw",
          help: "give the kilowatts of one machine at full load")
      })

  private static let pue = NumberRule.within(.factor, 1...10)
}
