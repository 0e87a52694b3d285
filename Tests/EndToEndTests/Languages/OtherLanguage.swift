import Foundation
import ReportModel
import ScenarioModel
import ScenarioReader

/// A whole language made of the shipped one, whose words have no letter that English has.
enum OtherLanguage {
  /// The text of its file, some entries of it replaced by their paths.
  static func yaml(replacing changes: [String: String] = [:]) throws -> String {
    let path = Program.package.appendingPathComponent("templates/languages/en.yaml")
    let reading = LanguageReader(keys: Language.keys).read(
      SourceFile(name: "en.yaml", bytes: Array(try Data(contentsOf: path))), tag: "en")
    var text = ""
    var open: [String] = []
    for (key, entry) in zip(Language.keys, reading.value?.entries ?? []) {
      let parts = key.path.split(separator: ".").map(String.init)
      for (depth, name) in parts.dropLast().enumerated()
      where !open.indices.contains(depth) || open[depth] != name {
        open = Array(parts.prefix(depth + 1))
        text += String(repeating: "  ", count: depth) + "\(quoted(name)):\n"
      }
      let texts = changes[key.path].map(quoted) ?? value(entry, key)
      text += String(repeating: "  ", count: parts.count - 1)
      text += "\(quoted(parts.last ?? "")): \(texts)\n"
    }
    return text
  }

  private static func value(_ entry: LanguageDocument.Entry, _ key: PhraseKey) -> String {
    let other = quoted(words(of: entry.other, key))
    return entry.one.map { "{ one: \(quoted(words(of: $0, key))), other: \(other) }" } ?? other
  }

  private static func words(of pattern: PhrasePattern, _ key: PhraseKey) -> String {
    pattern.pieces.map { piece in
      switch piece {
      case .words(let words): circled(words)
      case .value(let value): "{\(key.placeholders[value])}"
      }
    }.joined()
  }

  /// Text without English letters but for where its links lead.
  private static func circled(_ text: String) -> String {
    var isTarget = false
    let scalars = text.unicodeScalars.map { scalar in
      isTarget = (isTarget || scalar == "#") && scalar != ")"
      return isTarget ? scalar : circled(scalar)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// `Ⓐ` for `A`, `ⓐ` for `a`, and every other character as it is.
  static func circled(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": Unicode.Scalar(0x24B6 + scalar.value - 65) ?? scalar
    case "a"..."z": Unicode.Scalar(0x24D0 + scalar.value - 97) ?? scalar
    default: scalar
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
