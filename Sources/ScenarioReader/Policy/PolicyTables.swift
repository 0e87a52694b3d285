import Quantities
import ScenarioModel

/// The keys of the policy's file.
enum PolicyTables {
  /// The file.
  static let file = KeyTable([
    Key("policy", .version, "the version of the format"),
    Key("parameters", .mapping(parameters), "the thresholds").required,
    Key("volume_tiers", .list(of: .mapping(tier)), "document 000's table").required,
    Key("load_rows", .list(of: .mapping(load)), "document 003's load table").required,
    Key("daily_bands", .list(of: .mapping(dailyBand)), "document 002's bands").required,
    Key("spend_bands", .list(of: .mapping(spendBand)), "document 003's bands").required,
  ])
  /// `parameters`.
  static let parameters = KeyTable(words + numbers)

  /// Parameters that are words; all but the first may be left out.
  static let words: [Key] = [
    word("residency", Policy.ResidencyRule.self, "how a strict residency need is read"),
    word("decide_by", DecidingTotal.self, "which total ranks the options"),
    word("team", Policy.TeamRule.self, "whether an option that nobody runs is ruled out"),
    word("exposure", Policy.ExposureRule.self, "whether exposure counts in the ranking"),
  ]
  /// Parameters that are numbers.
  static let numbers: [Key] = [
    threshold(
      "service_level_factor", .within(.factor, 0.01...1), "what a saturated measurement keeps"),
    threshold("memory_overhead", .within(.factor, 1...100), "of weights, over their bare size"),
    threshold(
      "throughput_mix_factor", .within(.factor, 1...1000), "within which a measurement stands"),
    threshold("break_even_limit", .positive(.tokensPerMonth), "up to which it is looked for"),
    threshold("lean_margin", .share, "below which an answer is too close to call"),
    threshold("clear_margin", .share, "from which a leader is clear"),
    threshold("lean_probability", .share, "of being cheapest, from which a leader is likely"),
    threshold("clear_probability", .share, "of being cheapest, from which a leader is clear"),
    threshold("mean_gap", .share, "of a simulated mean, beyond which the report says so"),
    threshold("certainty_draws", .whole(.count, from: 100, to: 100_000), "of the test"),
    spread("measured"), spread("list"), spread("quoted"), spread("derived"), spread("assumed"),
    threshold("most_bare", .share, "of a cost that may rest on bare or stale numbers untested"),
    threshold("stable_usage_months", .nonNegative(.count), "of usage, from which it is stable"),
    threshold("claims_approximately", .share, "within which a claim holds approximately"),
  ]

  /// A row of the volume-tier table.
  static let tier = KeyTable(
    range(.tokensPerMonth) + [
      .flag("single_replica", "whether a fleet counts with one replica only"),
      .flag("uncovered", "whether the document leaves the range open"),
      .text("driver", "why"),
      .text("risk", "the document's word for it"),
      .text("remark", "what the document leaves undecided"),
    ], contradictions: ends)
  /// A row of the load table.
  static let load = KeyTable([
    .number("load", .share.withoutRange, "the average load").required,
    .number(
      "cost_per_million_tokens", .nonNegative(.pricePerMillionTokens).withoutRange,
      "what the document says it costs there"
    ).required,
    Key("claims", .list(of: .text), "where the document says it"),
  ])
  /// A row of the bands by daily volume.
  static let dailyBand = band(.tokensPerDay)
  /// A row of the bands by monthly spend.
  static let spendBand = band(.spendPerMonth)

  private static func band(_ unit: Unit) -> KeyTable {
    KeyTable(
      range(unit) + [.text("document", "its number, such as 002").required],
      contradictions: ends)
  }

  private static let ends = [("from", "above"), ("to", "below")].map {
    Contradiction(key: $0.0, others: [$0.1], help: "an end is included or not")
  }

  /// The keys of a row that stands for a range of a unit.
  private static func range(_ unit: Unit) -> [Key] {
    let end = NumberRule.nonNegative(unit).withoutRange
    return [
      .text("id", "the row's name in results").required,
      .number("from", end, "the lower end, included"),
      .number("above", end, "the lower end, not included"),
      .number("to", end, "the upper end, included"),
      .number("below", end, "the upper end, not included"),
      .number("at", .positive(unit).withoutRange, "where the row is computed").required,
      .text("option", "what the document calls the option"),
      Key("kinds", .list(of: .word(Option.Kind.allCases.map(\.rawValue))), "of option").required,
      Key("claims", .list(of: .text), "where the document says it"),
    ]
  }

  private static func spread(_ evidence: String) -> Key {
    threshold(
      evidence + "_spread", .shareBelowOne, "around a \(evidence) number without a range")
  }

  private static func threshold(_ name: String, _ rule: NumberRule, _ about: String) -> Key {
    .number(name, rule.withoutRange, about)
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Word.Type, _ about: String
  ) -> Key where Word.RawValue == String {
    let words = ValueShape.word(Word.allCases.map(\.rawValue))
    let sourced = [Key("value", words, "the word", isRequired: true)] + EvidenceReader.keys
    return Key(name, .either([words, .mapping(KeyTable(sourced))]), about)
  }
}
