import Diagnostics
import Quantities
import ScenarioModel

/// Reads a scenario's `answers` and which frameworks judge it.
struct AnswersReader {
  /// The file's keys.
  let file: Fields
  /// All frameworks that there are.
  let known: [Framework]

  private var session: ReadingSession { file.session }

  /// The frameworks that `frameworks` lists, or all.
  func frameworks() -> [Framework] {
    guard file.has("frameworks") else { return known.filter { !$0.isListedOnly } }
    var chosen: [Framework] = []
    for item in file.items("frameworks") {
      guard let id = item.text else {
        session.error("'frameworks' lists ids, not \(item.kindName)", at: item.spot)
        continue
      }
      guard let framework = known.first(where: { $0.id == id }) else {
        let nearest = NearestName.to(id, among: known.map(\.id))
        session.error(
          "there is no framework '\(id)'", at: item.spot,
          help: nearest.map { "did you mean '\($0)'?" }
            ?? "there are " + known.map(\.id).joined(separator: ", "))
        continue
      }
      if chosen.contains(where: { $0.id == id }) {
        session.error("framework '\(id)' stands twice", at: item.spot)
      }
      chosen.append(framework)
    }
    return chosen
  }

  /// The answers, those to frameworks' own questions included.
  func answers() -> Answers {
    var kinds = Answers.Key.allCases.reduce(into: [String: FactKind]()) {
      $0[$1.rawValue] = $1.kind
    }
    for question in known.flatMap(\.questions) { kinds[question.key] = question.kind }
    let table = KeyTable(ScenarioTables.answers.entries + own)
    guard let fields = file.fields("answers", table) else { return Answers() }
    var facts: [String: Fact] = [:]
    for (key, kind) in kinds where fields.has(key) {
      facts[key] = fact(key, kind, fields)
    }
    let answers = Answers(facts)
    checkTeam(answers, fields)
    return answers
  }

  /// The keys of the frameworks' own questions.
  private var own: [Key] {
    known.flatMap(\.questions).map { question in
      Key(question.key, ScenarioTables.shape(question.kind), question.asks)
    }
  }

  private func fact(_ key: String, _ kind: FactKind, _ fields: Fields) -> Fact? {
    switch kind {
    case .number, .share: return fields.number(key).map { .number($0.value) }
    case .truth: return fields.has(key) ? .truth(fields.flag(key, default: false)) : nil
    case .words(let words):
      guard let node = fields.value(key) else { return nil }
      if let text = node.text, words.contains(text) { return .word(text) }
      let nearest = node.text.flatMap { NearestName.to($0, among: words) }
      session.error(
        "\(fields.name(key)) can't be \(node.kindName)", at: node.spot,
        help: nearest.map { "did you mean '\($0)'?" }
          ?? "use one of " + words.joined(separator: ", "))
      return nil
    }
  }

  /// Answers about the team that can't all be so.
  private func checkTeam(_ answers: Answers, _ fields: Fields) {
    let engineers = answers[.operationsEngineers]?.number
    let hasTeam = answers[.dedicatedOperationsTeam]
    let level = answers[.operationsLevel]
    if engineers == 0, hasTeam == .truth(true) {
      fields.error(
        "'dedicated_operations_team' contradicts 'operations_engineers: 0'",
        at: "dedicated_operations_team", help: "a team has at least one engineer")
    }
    if level == .word("none"), hasTeam == .truth(true) || (engineers ?? 0) > 0 {
      let other = hasTeam == .truth(true) ? "dedicated_operations_team" : "operations_engineers"
      fields.error(
        "'operations_level: none' contradicts '\(other)'", at: "operations_level",
        help: "say limited or strong, or that there is nobody")
    }
    if let engineers, engineers == 0, level == .word("strong") {
      fields.error(
        "'operations_level: strong' contradicts 'operations_engineers: 0'",
        at: "operations_level", help: "the level is that of the people who are there")
    }
  }
}
