/// Makes valid names, each once, of any text.
package struct DefinedNames {
  private static let mostCharacters = 200
  private var taken: Set<String> = []

  /// No name is taken.
  package init() {}

  /// A valid name that no other has: letters, digits and underscores, and neither a cell nor a row
  /// or column in either way of writing them.
  package mutating func name(_ text: String) -> String {
    let words = text.unicodeScalars.map { Self.isKept($0) ? Character($0) : "_" }
    var base = String(words.prefix(Self.mostCharacters))
    if base.first.map({ $0.isASCII && $0.isNumber }) ?? true { base = "_" + base }
    if Self.readsAsCell(base) { base += "_" }
    var (name, count) = (base, 1)
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      name = "\(base)_\(count)"
    }
    return name
  }

  private static func isKept(_ scalar: UnicodeScalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "_": true
    default: false
    }
  }

  /// `AB12`, `R1C1`, `R`, `C`, `TRUE`: whatever has no underscore might be read as something else.
  private static func readsAsCell(_ name: String) -> Bool { !name.contains("_") }
}
