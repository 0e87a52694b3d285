import ScenarioModel

/// Reads the numbers of a claim's statement.
struct GivenReader {
  /// The claim's keys.
  let claim: Fields
  private static let key = "given"

  /// The entries, whose names can be told before their values.
  var entries: [YAMLEntry] { claim.namedEntries(Self.key) }

  /// The named numbers, as far as they are right.
  func read() -> [Claim.Given] {
    let entries = entries
    let rule = claim.table.rule(of: Self.key)
    let table = KeyTable(names: entries.map(\.key), .number(rule))
    guard !entries.isEmpty, let fields = claim.fields(Self.key, table) else { return [] }
    return entries.compactMap { entry in
      check(entry)
      return fields.number(entry.key).map { Claim.Given(name: entry.key, value: $0.value) }
    }
  }

  /// Notes the numbers that no expression uses; nothing can be told where one is wrong.
  func checkUse(by expressions: [Expression?]) {
    guard !expressions.contains(where: { $0 == nil }) else { return }
    let used = Set(expressions.compactMap(\.self).flatMap(\.givenNames))
    for entry in entries where !used.contains(entry.key) {
      claim.session.error(
        "'\(entry.key)' in \(claim.name(Self.key)) is used by no expression", at: entry.keySpot,
        help: "use it, or remove it")
    }
  }

  private func check(_ entry: YAMLEntry) {
    let name = entry.key
    let isWord =
      name.unicodeScalars.first.map(ExpressionLexer.isLetter) ?? false && !name.hasSuffix("-")
      && Identifier.isValid(name.replacing(".", with: "_"))
    if !isWord {
      claim.session.error(
        "'\(name)' can't be the name of a number", at: entry.keySpot,
        help: "begin with a letter; then letters, digits, '_', '.' and '-'")
    } else if ExpressionNames.isTaken(name) {
      claim.session.error(
        "'\(name)' in \(claim.name(Self.key)) hides a path of the result or a function",
        at: entry.keySpot, help: "choose another name")
    }
  }
}
