import Diagnostics
import ScenarioModel

/// Reads the file of one framework.
struct FrameworkFileReader {
  /// The file's keys.
  let keys: Fields

  private var session: ReadingSession { keys.session }

  /// The framework, nil where something in it is wrong.
  func read() -> Framework? {
    for key in keys.table.entries where key.isRequired { keys.require(key.name) }
    let questions = readQuestions()
    let facts = FactReader(session: session, answers: Self.kinds(questions))
    let rules = readRules(facts)
    let outcomes = Self.outcomes(rules)
    let conditions = ConditionReader(facts: facts, outcomes: outcomes, later: [])
    let overrides = clauses("overrides", text: "verdict", FrameworkTables.override, conditions)
    let notes = clauses("notes", text: "says", FrameworkTables.note, conditions)
    let words = rules.reduce(into: Set<String>()) { words, rule in
      words.formUnion(rule.test.words)
    }
    let combination = keys.fields("verdict").flatMap { combining($0, words) }
    let source: Fields? = keys.fields("source")
    if let source, source.lacksAnyOf { source.error("\(source.scope) needs 'document' or 'name'") }
    let document = source?.text("document")
    let name = source?.text("name")
    guard let id = keys.text("framework"), let title = keys.text("title"), let combination,
      !session.hasErrors
    else { return nil }
    return Framework(
      id: id, title: title, source: name ?? document.map { "document " + $0.prefix(3) } ?? "",
      document: document.map { String($0.prefix(3)) }, claims: source?.texts("claims") ?? [],
      questions: questions, rules: rules, combination: combination, overrides: overrides,
      notes: notes, meanings: meanings(),
      isListedOnly: keys.flag("listed_only", default: false))
  }

  private static func kinds(_ questions: [Framework.Question]) -> [String: FactKind] {
    var kinds = Answers.Key.allCases.reduce(into: [:]) { $0[$1.rawValue] = $1.kind }
    for question in questions { kinds[question.key] = question.kind }
    return kinds
  }

  private func readQuestions() -> [Framework.Question] {
    keys.namedEntries("answers").compactMap { entry in
      guard
        let fields = Fields(
          entry.value, of: "answer '\(entry.key)'", path: "answers", named: entry.keySpot,
          FrameworkTables.question, session)
      else { return nil }
      if Answers.Key(rawValue: entry.key) != nil {
        session.error("'\(entry.key)' is an answer of the closed list", at: entry.keySpot)
      }
      fields.require("asks")
      if fields.lacksAnyOf { fields.error("\(fields.scope) needs 'type' or 'words'") }
      let words = fields.texts("words")
      let kind: FactKind =
        switch fields.text("type") {
        case "number": .number
        case "share": .share
        default: words.isEmpty ? .truth : .words(words)
        }
      return fields.text("asks").map {
        Framework.Question(key: entry.key, kind: kind, asks: $0)
      }
    }
  }

  private func readRules(_ facts: FactReader) -> [FrameworkRule] {
    let items = keys.items("rules")
    let ids = items.map { $0.entries?.first { $0.key == "id" }?.value.text }
    var rules: [FrameworkRule] = []
    for (index, item) in items.enumerated() {
      let outcomes = Self.outcomes(rules)
      let later = Set(ids[index...].compactMap(\.self))
      let conditions = ConditionReader(facts: facts, outcomes: outcomes, later: later)
      guard let rule = FrameworkRuleReader(facts: facts, conditions: conditions).read(item) else {
        continue
      }
      if outcomes[rule.id] != nil {
        session.error("a rule '\(rule.id)' stands before", at: item.spot)
      }
      rules.append(rule)
    }
    if keys.has("rules"), items.isEmpty { keys.error("\(keys.scope) has no rule", at: "rules") }
    return rules
  }

  /// The words that each rule can give, by its id.
  private static func outcomes(_ rules: [FrameworkRule]) -> [String: Set<String>] {
    rules.reduce(into: [:]) { $0[$1.id] = $1.test.words }
  }

  private func clauses(
    _ key: String, text: String, _ table: KeyTable, _ conditions: ConditionReader
  ) -> [Framework.Clause] {
    var ids: Set<String> = []
    return keys.items(key).compactMap { item in
      guard
        let fields = Fields(
          item, of: "an entry of '\(key)'", path: key, named: item.spot, table, session)
      else { return nil }
      for entry in table.entries where entry.isRequired { fields.require(entry.name) }
      let condition = fields.value("when").flatMap(conditions.read)
      guard let id = fields.text("id"), let text = fields.text(text), let condition else {
        return nil
      }
      if !ids.insert(id).inserted { fields.error("'\(id)' stands twice", at: "id") }
      return Framework.Clause(
        id: id, scope: fields.choice("for") ?? .once, condition: condition, text: text,
        claims: fields.texts("claims"))
    }
  }

  private func combining(_ verdict: Fields, _ words: Set<String>) -> Framework.Combination? {
    if verdict.lacksAnyOf {
      verdict.error("\(verdict.scope) needs 'count', 'first', 'vector' or 'agreement'")
    }
    let otherwise = verdict.text("otherwise") ?? "not covered"
    if verdict.has("first") { return .first(otherwise: otherwise) }
    if verdict.has("vector") { return .vector }
    if verdict.has("agreement") {
      return .agreement(otherwise: otherwise, none: verdict.text("none") ?? "not covered")
    }
    for key in ["at_least", "then"] { verdict.require(key) }
    guard let word = verdict.text("count"), let least = verdict.number("at_least"),
      let then = verdict.text("then")
    else { return nil }
    if !words.contains(word) {
      verdict.error(
        "no rule has the outcome '\(word)'", at: "count",
        help: NearestName.to(word, among: words.sorted()).map { "did you mean '\($0)'?" })
    }
    return .count(
      word: word, atLeast: Int(least.value), then: then, otherwise: otherwise,
      undecided: verdict.text("undecided") ?? "undecided")
  }

  private func meanings() -> [String: [Option.Kind]] {
    keys.namedEntries("means").reduce(into: [:]) { meanings, entry in
      meanings[entry.key] = (entry.value.items ?? []).compactMap { item in
        if let kind = item.text.flatMap(Option.Kind.init) { return kind }
        session.error("no kind of option is \(item.kindName)", at: item.spot)
        return nil
      }
    }
  }
}
