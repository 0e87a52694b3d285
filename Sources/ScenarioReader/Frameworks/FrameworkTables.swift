import ScenarioModel

/// The keys of a framework's file.
enum FrameworkTables {
  /// The file.
  static let file = KeyTable([
    .text("framework", "its id").required,
    .text("title", "what it is called").required,
    .mapping("source", source, "the document or the firm whose it is").required,
    Key(
      "answers", .entries(of: .mapping(question), named: .ids), "what it asks beyond the usual"),
    Key("rules", .list(of: .mapping(rule)), "its questions").required,
    .mapping("verdict", verdict, "how their outcomes combine").required,
    .flag("listed_only", "whether only scenarios that list it are judged by it"),
    Key("overrides", .list(of: .mapping(override)), "verdicts that stand before"),
    Key("notes", .list(of: .mapping(note)), "remarks where they apply"),
    Key(
      "means", .entries(of: .list(of: .word(Option.Kind.allCases.map(\.rawValue))), named: .any),
      "the kinds of option that a verdict speaks for"),
  ])
  /// `source`.
  static let source = KeyTable(
    [
      .text("document", "the file of one of the documents"), .text("name", "whose it is"), claims,
    ], anyOf: ["document", "name"])
  /// An answer of its own.
  static let question = KeyTable(
    [
      Key("type", .word(["truth", "number", "share"]), "what the answer is"),
      Key("words", .list(of: .text), "the answers that there are"),
      .text("asks", "the question").required,
    ], anyOf: ["type", "words"])
  /// A rule.
  static let rule = KeyTable(
    [
      .text("id", "its name in results").required,
      .text("asks", "the question").required,
      scope, claims,
      .text("fact", "what decides, or a quotient of two"),
      Key("bands", .list(of: .mapping(band(.number))), "of the number"),
      Key("values", .entries(of: .mapping(outcome), named: .any), "of the word"),
      Key("when", .list(of: .mapping(row)), "rows of which the first that applies counts"),
    ], anyOf: ["bands", "values", "when"],
    contradictions: [
      Contradiction(key: "when", others: ["fact", "bands", "values"], help: "rows name facts"),
      Contradiction(key: "bands", others: ["values"], help: "a fact is a number or a word"),
    ],
    needs: [
      Need(keys: ["bands", "values"], needed: "fact")
    ])
  /// What a word means.
  static let outcome = KeyTable(outcomes)
  /// A row of a rule.
  static let row = KeyTable(
    outcomes + [.flag("otherwise", "whether it stands where no row before applies")]
      + logic)
  /// A condition.
  static let condition = KeyTable(
    logic + [
      .text("fact", "what decides, or a quotient of two"),
      .text("outcome", "a rule before"),
      Key("is", .either([.text, .list(of: .text)]), "one of those"),
      .number("at", rule(.number), "just this number"),
    ] + ends(.number))
  /// `verdict`.
  static let verdict = KeyTable(
    [
      .text("count", "the word that counts"),
      .number("at_least", .whole(.count, from: 1, to: 1000), "how many of them"),
      .text("then", "the verdict"), .text("otherwise", "the verdict else"),
      .text("undecided", "the verdict while open questions could change it"),
      .flag("first", "whether the first rule that says anything decides"),
      .flag("vector", "whether outcomes stand side by side"),
      .flag("agreement", "whether all that say anything must agree"),
      .text("none", "the verdict where nothing applies"),
    ], anyOf: ["count", "first", "vector", "agreement"])
  /// A verdict that stands before the rules'.
  static let override = KeyTable(clause + [.text("verdict", "the verdict").required])
  /// A remark.
  static let note = KeyTable(clause + [.text("says", "the remark").required])

  /// A band of a number of a kind.
  static func band(_ kind: FactKind) -> KeyTable {
    KeyTable(
      ends(kind) + [
        .number("at", rule(kind), "just this number"),
        .flag("uncovered", "whether the source leaves the range open"),
      ] + outcomes,
      contradictions: [("from", "above"), ("to", "below")].map {
        Contradiction(key: $0.0, others: [$0.1], help: "an end is included or not")
      } + [
        Contradiction(
          key: "at", others: ["from", "above", "to", "below"], help: "a band is one or the other")
      ])
  }

  /// The keys of a condition over a number of a kind.
  static func condition(_ kind: FactKind) -> KeyTable {
    KeyTable(
      [.text("fact", "what decides"), Key("is", .text, "one of those")]
        + ends(kind) + [.number("at", rule(kind), "just this number")])
  }

  private static func ends(_ kind: FactKind) -> [Key] {
    [
      .number("above", rule(kind), "the lower end, not included"),
      .number("from", rule(kind), "the lower end, included"),
      .number("to", rule(kind), "the upper end, included"),
      .number("below", rule(kind), "the upper end, not included"),
    ]
  }

  private static func rule(_ kind: FactKind) -> NumberRule {
    NumberRule.nonNegative(kind == .share ? .share : .count).withoutRange
  }

  private static let claims = Key("claims", .list(of: .text), "where the source says it")
  private static let scope = Key("for", .word(RuleScope.allCases.map(\.rawValue)), "its subjects")
  private static let outcomes: [Key] = [
    .text("outcome", "what it means"), .text("because", "why it is left open"),
  ]
  // Conditions nest, tables can't: what stands in the lists is read by `condition` again.
  private static let logic: [Key] = [
    Key("all", .list(of: nested), "conditions that all hold"),
    Key("any", .list(of: nested), "conditions of which one holds"),
    Key("not", nested, "a condition that does not hold"),
  ]
  private static let nested = ValueShape.entries(of: .text, named: .any)
  private static let clause: [Key] = [
    .text("id", "its name in results").required, scope,
    Key("when", nested, "when it stands").required, claims,
  ]
}
