import Quantities
import ScenarioModel

/// The keys of claims, and of what is said about several of them.
enum ClaimTables {
  /// Any number that somebody may have printed, with `%` or without.
  static let number = NumberRule.within(.share, -1e18...1e18).withoutRange

  /// One claim.
  static let claim = KeyTable(
    [
      .text("id", "its name: letters, digits, - and _").required,
      .text("says", "the statement in one sentence").required,
      .mapping("source", source, "where it is made").required,
      published,
      unit,
      .number(
        "tolerance", .share.withoutRange, "a share; the printed digits' rounding unless given"),
      Key("given", .entries(of: .number(number), named: .any), "the statement's numbers by name"),
      Key("scenario", .part(ScenarioTables.overlay), "what it lays over this scenario"),
      Key("recompute", expressions, "how the number is computed; two for a range"),
      Key("readings", .list(of: .mapping(reading)), "more than one way to read it"),
      Key("figures", .list(of: .mapping(figure)), "several numbers of one statement"),
      .text("because", "why nothing can be recomputed"),
      Key("consequences", .list(of: .mapping(consequence)), "what follows from the value"),
    ], anyOf: ["recompute", "readings", "figures", "because"],
    contradictions: [
      Contradiction(
        key: "because", others: ["recompute", "readings", "figures"],
        help: "'because' says why nothing can be recomputed"),
      Contradiction(
        key: "readings", others: ["recompute", "figures"],
        help: "each reading has its own 'recompute'"),
      Contradiction(
        key: "figures", others: ["published", "recompute"],
        help: "each figure has its own 'published' and 'recompute'"),
    ], needs: [Need(keys: ["recompute"], needed: "published", help: "say which number is stated")])

  /// `source`.
  static let source = KeyTable([
    .text("document", "the document's file or name").required,
    .text("lines", "its lines there"),
    .text("title", "what the document is called"),
  ])
  /// One of `readings`.
  static let reading = KeyTable([
    .text("as", "how the statement is read").required, published, required(expressions),
  ])
  /// One of `figures`.
  static let figure = KeyTable([
    .text("of", "which number it is").required, published.required, unit, required(expressions),
  ])
  /// One of `consequences`.
  static let consequence = KeyTable([
    .text("says", "what the number says").required, unit, required(.text),
  ])
  /// `published` where it is a bound.
  static let bound = KeyTable(
    [
      .number("from", number, "the least, included"),
      .number("above", number, "the least, not included"),
      .number("to", number, "the most, included"),
      .number("below", number, "the most, not included"),
    ], anyOf: ["from", "above", "to", "below"],
    contradictions: [("from", "above"), ("to", "below")].map {
      Contradiction(key: $0.0, others: [$0.1], help: "an end is included or not")
    })
  /// One of `disagreements`.
  static let disagreement = KeyTable([
    .text("topic", "what it is about").required,
    Key("positions", .entries(of: .text, named: .any), "what each document says").required,
    .text("decides", "what it depends on").required,
    Key("claims", .list(of: .text), "the ids of the claims that it is about"),
  ])

  private static let published = Key(
    "published",
    .either([.number(number), .list(of: .number(number), counts: [2]), .mapping(bound)]),
    "the number that is stated, a range or a bound")
  private static let unit = Key.text("unit", "what the number counts")
  private static let expressions = ValueShape.either([.text, .list(of: .text, counts: [2])])

  private static func required(_ shape: ValueShape) -> Key {
    Key("recompute", shape, "how the number is computed", isRequired: true)
  }
}
