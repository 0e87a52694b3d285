import Quantities
import ScenarioModel

/// The keys of options, by kind (scenario.md, Keys).
enum OptionTables {
  /// The tables of all kinds; a managed option that names machines is billed by the hour.
  static let variants: [ValueShape.Variant] = [
    .init(kind: "api", table: api),
    .init(kind: "self-hosted", table: selfHosted),
    .init(kind: "managed", marks: machineMarks, table: managedPerHour),
    .init(kind: "managed", table: managedPerToken),
    .init(kind: "hybrid", table: hybrid),
  ]
  /// Keys that tell machines from tokens in a managed option.
  static let machineMarks = ["instance", "hourly_price"]

  private static let common: [Key] = [
    .word("kind", Option.Kind.self, "which way it is").required,
    .text("name", "the name for people"),
    .number("latency_p99_ms", .positive(.milliseconds), "its 99th percentile"),
    .mapping("people", people, "who runs it"),
    .mapping("setup", setup, "what it costs once"),
  ]
  private static let served: [Key] = [
    .text("model", "a model of the catalog"),
    .number("token_factor", .positive(.factor), "its tokens per token of the reference"),
  ]
  private static let fee: Key = .number(
    "monthly_fee", .price(.pricePerMonth), "on top of everything else")
  private static let service: [Key] = [
    fee,
    .flag("private", "whether it is a private-cloud endpoint that keeps data inside"),
    .mapping("rate_limit", rateLimit, "what it serves at most"),
  ]
  private static let tokens: [Key] =
    service + [
      overrides(tokenOverride),
      .mapping("price", price, "per million tokens, instead of a model's"),
      Key(
        "volume_discounts", .list(of: .mapping(volumeDiscount)),
        "marginal bands in rising order"),
      .number("commitment", .price(.pricePerMonth), "the least monthly token bill"),
    ]

  /// An API.
  static let api = KeyTable(
    common + served + tokens, contradictions: [priceContradictsModel],
    misplaced: misplaced(
      (machineKeys, "it is for machines: use kind self-hosted or managed"),
      (hybridKeys, hybridHelp)))
  /// Machines of one's own, or rented.
  static let selfHosted = KeyTable(
    common + served + FleetTables.machine + FleetTables.rental + [overrides(fleetOverride)]
      + [.mapping("purchase", FleetTables.purchase, "a bought machine instead of a rented one")],
    anyOf: machineMarks + ["purchase"], contradictions: FleetTables.contradictions,
    misplaced: misplaced(
      (["price"], "machines cost by the hour: give instance or hourly_price"),
      (["monthly_fee"], "give it as 'tooling'"),
      (["private"], "self-hosting keeps data inside anyway"),
      (["volume_discounts", "commitment"], "it is for bills by the token"),
      (["rate_limit"], "own machines are limited by their throughput"),
      (hybridKeys, hybridHelp)))
  /// A managed service billed by the token.
  static let managedPerToken = KeyTable(
    common + served + tokens, contradictions: [priceContradictsModel],
    misplaced: misplaced(
      (machineKeys, "it needs machines: give instance or hourly_price"),
      (["purchase"], "only self-hosted machines are bought"), (hybridKeys, hybridHelp)))
  /// A managed service billed by the hour.
  static let managedPerHour = KeyTable(
    common + served + service + FleetTables.machine + FleetTables.rental
      + [overrides(fleetOverride)],
    anyOf: machineMarks, contradictions: FleetTables.contradictions,
    misplaced: misplaced(
      (
        ["price", "volume_discounts", "commitment"],
        "a managed option is billed by the token or by the hour, not both"
      ),
      (["purchase"], "only self-hosted machines are bought"), (hybridKeys, hybridHelp)))
  /// Two other options that share the work.
  static let hybrid = KeyTable(
    common + [
      fee,
      .text("local", "the id of the option that runs machines").required,
      .text("remote", "the id of the other option").required,
      .word("split", HybridReader.SplitName.self, "how work is divided").required,
      Key(
        "routes",
        .entries(of: .either([.word(RoutesReader.words), .number(.share)]), named: .ids),
        "local, remote or the local share, by workload; remote unless named"),
      Key(
        "replicas", .either([.word([HybridReader.automatic]), .number(.whole(.count, from: 0))]),
        "local replicas of a burst, without spares"),
    ],
    contradictions: [
      Contradiction(
        key: "split", value: "burst", others: ["routes"],
        help: "remove it, or use 'split: route'"),
      Contradiction(
        key: "split", value: "route", others: ["replicas"],
        help: "the local option plans its own machines"),
    ],
    needs: [
      Need(
        keys: ["split"], value: "route", needed: "routes",
        help: "say which workloads are local, such as routes: { triage: local }")
    ],
    misplaced: misplaced(
      (["token_factor"], "each of its two options has its own"),
      (
        (served + tokens + FleetTables.machine + FleetTables.rental).map(\.name) + ["purchase"],
        "give it to the local or the remote option"
      )))

  /// What one workload has of its own in an option billed by the token.
  static let tokenOverride = KeyTable(
    [
      .text("model", "a model of the catalog"),
      .mapping("price", price, "per million tokens"),
    ],
    contradictions: [priceContradictsModel],
    misplaced: ["throughput": "the option is billed by the token"])
  /// What one workload has of its own in an option billed by the hour.
  static let fleetOverride = KeyTable(
    [
      .text("model", "a model of the catalog"),
      .mapping("throughput", FleetTables.throughput, "of one replica"),
    ], misplaced: ["price": "the option is billed by the hour"])

  /// `price`.
  static let price = KeyTable(
    TokenPriceKey.names.map { .number($0, TokenPriceKey.rule(for: $0), "per million tokens") }
      + EvidenceReader.keys)
  /// A band of `volume_discounts`.
  static let volumeDiscount = KeyTable([
    .number(
      "above", .nonNegative(.tokensPerMonth).withoutRange, "tokens a month from which it holds"
    ).required,
    .number("discount", .shareBelowOne, "taken off the tokens within the band").required,
  ])
  /// `rate_limit`.
  static let rateLimit = KeyTable([
    .number("tokens_per_minute", .positive(.tokensPerMinute), "at most").required
  ])
  /// `people`.
  static let people = KeyTable(
    [
      .number("fte", .nonNegative(.fullTimeEquivalents), "full-time equivalents"),
      .number("annual_cost", .nonNegative(.pricePerYear), "loaded, of one for a year").required,
      .number("upgrades_per_year", .nonNegative(.timesPerYear), "instead of fte"),
      .number("days_per_upgrade", .nonNegative(.days), "working days"),
      .number("incident_days_per_month", .nonNegative(.workingDaysPerMonth), "working days"),
      .number("working_days_per_year", .within(.daysPerYear, 1...366), "230 unless given"),
      .flag("already_employed", "whether the marginal lens leaves them out"),
      .number("opportunity", .share, "of their cost, that other work would have earned"),
    ],
    anyOf: ["fte"] + taskKeys,
    contradictions: [
      Contradiction(
        key: "fte", others: taskKeys, help: "give the full-time equivalents or the tasks")
    ],
    needs: taskKeys.map {
      Need(keys: taskKeys, needed: $0, help: "give 0 where there are none")
    })
  /// What has to be done, from which full-time equivalents follow.
  static let taskKeys = ["upgrades_per_year", "days_per_upgrade", "incident_days_per_month"]
  /// `setup`.
  static let setup = KeyTable(
    [
      .number("days", .nonNegative(.days), "working days"),
      .number("cost", .nonNegative(.amount), "money"),
    ], anyOf: ["days", "cost"])

  private static let priceContradictsModel = Contradiction(
    key: "model", others: ["price"], help: "a model brings its price: keep one")
  private static let hybridKeys = ["local", "remote", "split", "routes"]
  private static let hybridHelp = "it is for kind hybrid"
  private static let machineKeys = (FleetTables.machine + FleetTables.rental).map(\.name)

  private static func overrides(_ table: KeyTable) -> Key {
    Key(
      "workloads", .entries(of: .mapping(table), named: .ids, mayBeEmpty: true),
      "what single workloads have of their own")
  }

  private static func misplaced(_ groups: ([String], String)...) -> [String: String] {
    Dictionary(
      groups.flatMap { keys, help in keys.map { ($0, help) } },
      uniquingKeysWith: { first, _ in first })
  }
}
