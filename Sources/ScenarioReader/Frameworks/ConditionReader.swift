import Diagnostics
import ScenarioModel

/// Reads conditions, which nest.
struct ConditionReader {
  /// Reads facts.
  let facts: FactReader
  /// The outcomes of each rule before, by the rule's id.
  let outcomes: [String: Set<String>]
  /// The ids of the rules after, which can't be asked for.
  let later: Set<String>

  private var session: ReadingSession { facts.session }

  /// The condition, nil with an error where it is none.
  func read(_ node: YAMLNode) -> Condition? {
    guard
      let fields = Fields(
        node, of: "a condition", path: "", named: node.spot, FrameworkTables.condition, session)
    else { return nil }
    return read(fields)
  }

  /// The condition among a mapping's keys.
  func read(_ fields: Fields) -> Condition? {
    // Under `outcome` a row says what it means, a condition which rule it asks.
    let isRow = fields.table.allows("otherwise")
    let kinds = ["all", "any", "not"] + (isRow ? [] : ["fact", "outcome"])
    let given = kinds.filter(fields.has)
    guard let kind = given.first, given.count == 1 else {
      let list = kinds.map { "'\($0)'" }.joined(separator: ", ")
      fields.error("\(fields.scope) needs one of \(list)")
      return nil
    }
    switch kind {
    case "all": return .all(fields.items("all").compactMap(read))
    case "any": return .any(fields.items("any").compactMap(read))
    case "not": return fields.value("not").flatMap(read).map { .not($0) }
    case "outcome": return outcome(fields)
    default: return fact(fields)
    }
  }

  private func fact(_ fields: Fields) -> Condition? {
    guard let term = fields.value("fact").flatMap(facts.term) else { return nil }
    if let node = fields.value("is") {
      let values = facts.values(node.items ?? [node], of: term)
      return values.isEmpty ? nil : .isOne(term, of: values)
    }
    let table = FrameworkTables.condition(facts.kind(term))
    guard [.number, .share].contains(facts.kind(term)),
      let bounds = Fields(
        YAMLNode(content: .mapping(fields.entries), spot: fields.spot), of: "a condition",
        path: "", named: fields.spot, table, session)
    else {
      fields.error("\(fields.scope) over '\(term.text)' needs 'is'")
      return nil
    }
    let range = RangeReader(fields: bounds)
    let point = bounds.number("at").map { RangeEnd($0.value, isIncluded: true) }
    let (lower, upper) = (point ?? range.lower, point ?? range.upper)
    guard lower != nil || upper != nil else {
      fields.error("\(fields.scope) over '\(term.text)' needs a bound")
      return nil
    }
    return .isWithin(term, from: lower, to: upper)
  }

  private func outcome(_ fields: Fields) -> Condition? {
    guard let node = fields.value("outcome"), let rule = node.text else { return nil }
    guard let known = outcomes[rule] else {
      let help =
        later.contains(rule)
        ? "only rules before this one have an outcome here: rules can't wait for each other"
        : NearestName.to(rule, among: outcomes.keys.sorted()).map { "did you mean '\($0)'?" }
      session.error("no rule '\(rule)' stands before", at: node.spot, help: help)
      return nil
    }
    guard let value = fields.value("is") else {
      fields.error("\(fields.scope) over the outcome of '\(rule)' needs 'is'")
      return nil
    }
    let words = (value.items ?? [value]).compactMap { item -> String? in
      guard let word = item.text else { return nil }
      if known.contains(word) || ["unknown", "not covered"].contains(word) { return word }
      let nearest = NearestName.to(word, among: known.sorted())
      session.error(
        "rule '\(rule)' has no outcome '\(word)'", at: item.spot,
        help: nearest.map { "did you mean '\($0)'?" })
      return nil
    }
    return words.isEmpty ? nil : .outcome(rule: rule, of: words)
  }
}
