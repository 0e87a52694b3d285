import Diagnostics
import ScenarioModel

/// Reads the facts that rules name.
struct FactReader {
  /// Where to note faults.
  let session: ReadingSession
  /// The answers that may be asked for, by key.
  let answers: [String: FactKind]

  /// The fact of a text such as `demand.tokens_per_day` or `answers.a / answers.b`.
  func term(_ node: YAMLNode) -> FactTerm? {
    guard let text = node.text else {
      session.error("a fact must be a text, not \(node.kindName)", at: node.spot)
      return nil
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.trimmed)
    guard parts.count <= 2 else {
      session.error("a fact is at most a quotient of two", at: node.spot)
      return nil
    }
    let paths = parts.map { path($0, node) }
    guard let first = paths[0] else { return nil }
    guard parts.count == 2 else { return FactTerm(first) }
    guard let second = paths[1] else { return nil }
    for path in [first, second] where !isNumeric(path) {
      session.error("'\(path.text)' is no number to divide", at: node.spot)
      return nil
    }
    return FactTerm(first, over: second)
  }

  /// What a fact holds.
  func kind(_ term: FactTerm) -> FactKind {
    term.divisor == nil ? kind(term.path) : .share
  }

  private func kind(_ path: FactTerm.Path) -> FactKind {
    switch path {
    case .known(let name): name.kind
    case .answer(let key): answers[key] ?? .truth
    }
  }

  private func isNumeric(_ path: FactTerm.Path) -> Bool { [.number, .share].contains(kind(path)) }

  private func path(_ text: String, _ node: YAMLNode) -> FactTerm.Path? {
    let prefix = "answers."
    if text.hasPrefix(prefix) {
      let key = String(text.dropFirst(prefix.count))
      if answers[key] != nil { return .answer(key) }
    } else if let name = FactName(rawValue: text) {
      return .known(name)
    }
    let known = FactName.allCases.map(\.rawValue) + answers.keys.sorted().map { prefix + $0 }
    let nearest = NearestName.to(text, among: known)
    session.error(
      "nothing is known as '\(text)'", at: node.spot,
      help: nearest.map { "did you mean '\($0)'?" }
        ?? "facts are " + known.joined(separator: ", "))
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let blank: (Character) -> Bool = { $0 == " " }
    var text = text.drop(while: blank)
    while text.last.map(blank) == true { text.removeLast() }
    return String(text)
  }

  /// The words under a key that the fact may hold, each checked.
  func values(_ nodes: [YAMLNode], of term: FactTerm) -> [Fact] {
    nodes.compactMap { node in value(node.text ?? "", at: node.spot, of: term) }
  }

  /// A word as a value of the fact.
  func value(_ text: String, at spot: YAMLSpot, of term: FactTerm) -> Fact? {
    switch kind(term) {
    case .truth where text == "true": return .truth(true)
    case .truth where text == "false": return .truth(false)
    case .words(let words) where words.contains(text): return .word(text)
    case .words(let words):
      let nearest = NearestName.to(text, among: words)
      session.error(
        "'\(term.text)' can't be '\(text)'", at: spot,
        help: nearest.map { "did you mean '\($0)'?" }
          ?? "it is one of " + words.joined(separator: ", "))
    case .truth:
      session.error("'\(term.text)' is true or false, not '\(text)'", at: spot)
    case .number, .share:
      session.error("'\(term.text)' is a number: give bounds", at: spot)
    }
    return nil
  }
}
