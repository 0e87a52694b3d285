/// What stands before a page: YAML between two lines of hyphens.
struct FrontMatter {
  private var entries: [(key: String, value: String)] = []

  /// Adds a text, if there is one.
  mutating func add(_ key: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    entries.append((key, Self.quoted(text)))
  }

  /// Adds a date.
  mutating func add(_ key: String, date: String?) {
    if let date { entries.append((key, date)) }
  }

  /// Adds a whole number.
  mutating func add(_ key: String, number: Int) { entries.append((key, "\(number)")) }

  /// The lines, with those of hyphens.
  var lines: [String] { ["---"] + entries.map { "\($0.key): \($0.value)" } + ["---"] }

  /// A text in double quotes, in which YAML reads what JSON does.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n", "\t", "\r": quoted += " "
      case "\u{2028}", "\u{2029}", "\u{FEFF}": quoted += " "
      case _ where isControl(scalar): quoted += "\u{FFFD}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
      || (0xFDD0...0xFDEF).contains(scalar.value)
  }
}
