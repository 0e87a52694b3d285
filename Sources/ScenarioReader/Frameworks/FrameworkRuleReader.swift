import Quantities
import ScenarioModel

/// Reads one rule of a framework.
struct FrameworkRuleReader {
  /// Reads facts.
  let facts: FactReader
  /// Reads conditions over facts and the rules before.
  let conditions: ConditionReader

  private var session: ReadingSession { facts.session }

  /// The rule, nil with an error where something in it is wrong.
  func read(_ node: YAMLNode) -> FrameworkRule? {
    guard
      let fields = Fields(
        node, of: Self.scope(node), path: "rules", named: node.spot, FrameworkTables.rule, session)
    else { return nil }
    fields.require("id")
    fields.require("asks")
    if fields.lacksAnyOf { fields.error("\(fields.scope) needs 'bands', 'values' or 'when'") }
    let scope: RuleScope = fields.choice("for") ?? .once
    let test = fields.has("when") ? rows(fields) : tested(fields)
    guard let id = fields.text("id"), let asks = fields.text("asks"), let test else { return nil }
    checkScope(test, scope, fields)
    return FrameworkRule(
      id: id, asks: asks, scope: scope, claims: fields.texts("claims"), test: test)
  }

  private static func scope(_ node: YAMLNode) -> String {
    let id = node.entries?.first { $0.key == "id" }?.value.text
    return id.map { "rule '\($0)'" } ?? "a rule"
  }

  private func tested(_ fields: Fields) -> FrameworkRule.Test? {
    guard let term = fields.value("fact").flatMap(facts.term) else { return nil }
    if fields.has("bands") { return BandsReader(facts: facts, term: term).read(fields) }
    guard ![.number, .share].contains(facts.kind(term)) else {
      fields.error("'\(term.text)' is a number: give 'bands'", at: "values")
      return nil
    }
    return .values(term, fields.namedEntries("values").compactMap { meaning($0, term) })
  }

  private func meaning(
    _ entry: YAMLEntry, _ term: FactTerm
  ) -> (Fact, FrameworkRule.Outcome)? {
    guard let value = facts.value(entry.key, at: entry.keySpot, of: term),
      let fields = Fields(
        entry.value, of: "'\(entry.key)'", path: "values", named: entry.keySpot,
        FrameworkTables.outcome, session)
    else { return nil }
    return OutcomeReader(fields: fields).read().map { (value, $0) }
  }

  private func rows(_ fields: Fields) -> FrameworkRule.Test? {
    var rows: [(condition: Condition, outcome: FrameworkRule.Outcome)] = []
    var otherwise: FrameworkRule.Outcome?
    for item in fields.items("when") {
      guard
        let row = Fields(
          item, of: "a row of \(fields.scope)", path: "when", named: item.spot,
          FrameworkTables.row, session), let outcome = OutcomeReader(fields: row).read()
      else { continue }
      if otherwise != nil { row.error("\(row.scope) stands after 'otherwise'") }
      if row.flag("otherwise", default: false) {
        otherwise = outcome
      } else if let condition = conditions.read(row) {
        rows.append((condition, outcome))
      }
    }
    return .rows(rows, otherwise: otherwise ?? FrameworkRule.Outcome("not covered"))
  }

  /// A fact of each workload or option needs a rule that runs over them.
  private func checkScope(_ test: FrameworkRule.Test, _ scope: RuleScope, _ fields: Fields) {
    for name in test.names {
      let needed = name.subject
      let isFit =
        needed == .once || needed == scope || (needed == .eachOption && scope == .baseline)
      if !isFit {
        fields.error(
          "'\(name.rawValue)' is a fact of \(needed.rawValue)", at: "fact",
          help: "add 'for: \(needed.rawValue)'")
      }
    }
  }
}

/// Reads what an answer means.
struct OutcomeReader {
  /// The keys.
  let fields: Fields

  /// The outcome, `not covered` where the source leaves it open.
  func read() -> FrameworkRule.Outcome? {
    let because = fields.text("because")
    let isUncovered =
      fields.table.keys.contains("uncovered")
      && fields.flag("uncovered", default: false)
    if isUncovered { return FrameworkRule.Outcome("not covered", because: because) }
    fields.require("outcome")
    return fields.text("outcome").map { FrameworkRule.Outcome($0, because: because) }
  }
}
