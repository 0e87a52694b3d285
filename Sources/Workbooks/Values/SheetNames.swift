/// Makes valid names of sheets, each once, of any text.
package struct SheetNames {
  /// The most UTF-16 units of a name.
  package static let mostCharacters = 31
  /// What no name may hold.
  private static let forbidden = Set("[]:*?/\\")
  /// What Excel keeps for itself.
  private static let reserved = "history"
  private var taken: Set<String> = []

  /// No name is taken.
  package init() {}

  /// A valid name that no other sheet has: forbidden and control characters become spaces, it is
  /// cut to the length that fits, and a second one of the same name is numbered.
  package mutating func name(_ text: String) -> String {
    var base = Self.trimmed(
      String(text.map { Self.forbidden.contains($0) || $0.isControl ? " " : $0 }))
    if base.isEmpty { base = "Sheet" }
    if base.lowercased() == Self.reserved { base += " sheet" }
    var (name, count) = (Self.cut(base, to: Self.mostCharacters), 1)
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      let suffix = " (\(count))"
      name = Self.cut(base, to: Self.mostCharacters - suffix.utf16.count) + suffix
    }
    return name
  }

  private static func cut(_ text: String, to most: Int) -> String {
    var kept = text
    while kept.utf16.count > most { kept.removeLast() }
    return trimmed(kept)
  }

  /// Without spaces and apostrophes at either end.
  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace || first == "'" { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || last == "'" { rest.removeLast() }
    return String(rest)
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
