import Quantities
import ScenarioModel

/// The keys of a scenario outside its workloads and options.
enum ScenarioTables {
  /// The file.
  static let file = KeyTable(head + settings + parts + reports)
  /// What a claim lays over the scenario that it stands in.
  static let overlay = KeyTable(
    head.filter { $0.name != "extends" } + settings + parts,
    misplaced: Dictionary(
      ["extends", "report", "budget", "claims", "audits", "disagreements"].map {
        ($0, "remove it: a claim changes costs alone")
      },
      uniquingKeysWith: { first, _ in first }))

  /// Keys without which nothing is costed; a file of claims may leave them to those.
  static let parts: [Key] = [
    Key(
      "workloads", .entries(of: .mapping(WorkloadTables.workload), named: .ids),
      "what has to be served, by id"),
    Key(
      "options", .entries(of: .variants(OptionTables.variants), named: .ids),
      "what could serve it, by id"),
  ]
  private static let reports: [Key] = [
    .word("report", ReportKind.self, "which report it is built into; client unless given"),
    .mapping("budget", budget, "what a budget memo asks for"),
    Key("claims", .list(of: .mapping(ClaimTables.claim)), "numbers of others to recompute"),
    Key("audits", .list(of: .text), "files whose claims are reported with its own"),
    Key(
      "disagreements", .list(of: .mapping(ClaimTables.disagreement)),
      "what documents say differently"),
  ]

  private static let head: [Key] = [
    Key("breakeven", .version, "the version of the format").required,
    .text("extends", "a file of the same folder that is laid under this one"),
    .text("title", "what the report is called").required,
    .text("client", "the client's name"),
    .text("prepared_for", "who will read it"),
    .text("prepared_by", "who made it"),
    Key("date", .date(allowsMonth: false), "of the report"),
    Key("currency", .currency, "of every amount; USD unless given"),
    Key(
      "exchange_rates", .entries(of: .number(exchangeRate), named: .currencies),
      "scenario currency per unit of another"),
    .word("locale", NumberFormat.self, "formats of numbers, money and dates"),
    .text("language", "what the report is written in, by its tag; en unless given"),
    .text("baseline", "the option that savings are measured against; the first unless given"),
  ]

  private static let settings: [Key] = [
    .number(
      "stale_after", .whole(.days, from: 0, to: 36_500),
      "days after which a price is stale; 180 unless given"),
    .mapping("brand", brand, "how the report is dressed"),
    .mapping("calendar", calendar, "the length of a month"),
    .mapping("horizon", horizon, "the years that the decision looks at"),
    .word("lens", Lens.self, "whether people who are paid anyway count"),
    .mapping("exposure", exposure, "what an incident with data would cost"),
    .mapping("uncertainty", uncertainty, "how uncertainty is simulated"),
    .mapping("policy", policy, "thresholds of this scenario instead of the shipped ones"),
    Key("frameworks", .list(of: .text), "ids of those that judge it; all unless given"),
    .mapping("answers", answers, "what the frameworks ask and no number tells"),
  ]

  /// `brand`.
  static let brand = KeyTable([
    .text("name", "the firm's name"),
    .text("logo", "a PNG, JPEG or SVG file beside the scenario"),
    Key("accent", .color, "the accent colour"),
    .mapping("fonts", fonts, "font files of the firm's own instead of the theme's"),
    .text("confidentiality", "a label such as Confidential"),
  ])
  /// `brand.fonts`.
  static let fonts = KeyTable([
    .text("regular", "a WOFF2, WOFF, TrueType or OpenType file beside the scenario").required,
    .text("bold", "the same for bold letters"),
    .text("italic", "the same for italic letters"),
    .text("bold_italic", "the same for bold italic letters"),
  ])
  /// `budget`.
  static let budget = KeyTable([
    Key("fiscal_year_starts", .month, "a month that begins a fiscal year; month 1 unless given"),
    .text("cost_centre", "who pays"),
    Key(
      "request",
      .either([
        .word(Budget.RequestWord.allCases.map(\.rawValue)),
        .number(.nonNegative(.amount).withoutRange),
      ]), "the amount asked for: p80 unless given"),
  ])
  /// `calendar`.
  static let calendar = KeyTable([
    .number(
      "days_per_month", .within(.daysPerMonth, 1...31), "days of a month; 365/12 unless given"),
    .number(
      "hours_per_month", .within(.hoursPerMonth, 1...744),
      "hours of a month; 24 times its days unless given"),
  ])
  /// `horizon`.
  static let horizon = KeyTable([
    .number("months", .whole(.months, from: 1, to: 360), "months looked at; 36 unless given"),
    .number("discount_rate", .share, "a year"),
    .number("volume_growth", .within(.share, -0.5...1), "a month"),
    .number("api_price_decline", decline, "of token prices, a year"),
    .number("compute_price_decline", decline, "of machines, a year"),
    .number("wage_growth", .within(.share, -0.5...1), "a year"),
    Key("starts", .month, "month 1; the month after the date unless given"),
  ])
  /// `exposure`.
  static let exposure = KeyTable([
    .number("cost", .nonNegative(.amount), "what one incident costs").required,
    Key(
      "annual_probability",
      .either([.number(.share), .entries(of: .number(.share), named: .any)]),
      "one share, or shares by option with a default", isRequired: true),
  ])
  /// `uncertainty`.
  static let uncertainty = KeyTable([
    .number("draws", .whole(.count, from: 100, to: 10e6), "how many; 10K unless given"),
    .number("seed", .whole(.count, from: 0, to: 9_007_199_254_740_992), "0 unless given"),
  ])
  /// `answers`, beside those that frameworks ask for themselves.
  static let answers: KeyTable = {
    var table = KeyTable(Answers.Key.allCases.map { Key($0.rawValue, shape($0.kind), $0.about) })
    table.isOpen = true
    return table
  }()
  /// `policy`.
  static let policy = KeyTable(PolicyTables.words + PolicyTables.numbers)

  /// What may stand under an answer of a kind.
  static func shape(_ kind: FactKind) -> ValueShape {
    switch kind {
    case .number: .number(.nonNegative(.count).withoutRange)
    case .share: .number(.share.withoutRange)
    case .truth: .flag
    case .words(let words): .word(words)
    }
  }

  private static let exchangeRate = NumberRule(
    unit: .exchangeRate, lower: RangeEnd(0, isIncluded: false), isPrice: true)
  private static let decline = NumberRule(
    unit: .share, lower: RangeEnd(-1, isIncluded: true), upper: RangeEnd(1, isIncluded: false))
}
