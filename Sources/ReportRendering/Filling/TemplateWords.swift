import CommonMark
import ReportModel
import ScenarioModel

/// Puts the fixed words of a language into templates and styles, before those are parsed.
struct TemplateWords {
  /// What the words stand in.
  enum Medium {
    /// A template in Markdown, where they are Markdown.
    case markdown
    /// A template in HTML, where they are plain text.
    case html
    /// A style, where they are a value of `content` and placeholders name counters.
    case style
  }

  /// What the names of words begin with in a template.
  static let prefix = "words."

  let language: Language

  /// The text with words in place of their tags; a tag that names none stays.
  func filled(_ source: String, as medium: Medium) -> String {
    var text = ""
    text.reserveCapacity(source.utf8.count * 2)
    var start = source.startIndex
    var search = source.startIndex
    while let tag = Self.nextTag(in: source, from: search) {
      search = tag.range.upperBound
      guard let words = words(tag.name, as: medium) else { continue }
      text += source[start..<tag.range.lowerBound]
      text += words
      start = tag.range.upperBound
    }
    return text + source[start...]
  }

  /// The next tag of a value, with its name.
  static func nextTag(
    in source: String, from start: String.Index
  ) -> (name: String, range: Range<String.Index>)? {
    let bytes = source.utf8
    var index = start
    while let brace = bytes[index...].firstIndex(of: UInt8(ascii: "{")) {
      index = bytes.index(after: brace)
      guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "{") else { continue }
      let inside = bytes.index(after: index)
      guard let end = bytes[inside...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
      let next = bytes.index(after: end)
      guard next < bytes.endIndex, bytes[next] == UInt8(ascii: "}") else { continue }
      let name = source[inside..<end].filter { $0 != " " }
      return (name, brace..<bytes.index(after: next))
    }
    return nil
  }

  /// The words of a name as they stand in a medium; nil where there are none.
  private func words(_ name: String, as medium: Medium) -> String? {
    guard name.hasPrefix(Self.prefix) else { return nil }
    let own = String(name.dropFirst(Self.prefix.count))
    guard let pattern = language.templateWords(own),
      let names = Language.placeholders(ofTemplateWords: own)
    else { return nil }
    return switch medium {
    case .markdown: Self.text(of: pattern, names) { $0 }
    case .html: Self.text(of: pattern, names) { Markdown.escapeHTML($0) }
    case .style: Self.style(of: pattern, names)
    }
  }

  /// A pattern as a template has it, with tags for its placeholders.
  static func text(
    of pattern: PhrasePattern, _ names: [String], _ escape: (String) -> String
  ) -> String {
    pattern.pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += escape(words)
      case .value(let value): text += "{{\(names[value])}}"
      }
    }
  }

  /// The links to places of the page within the English words of a name.
  static func references(of name: String) -> [CrossReference] {
    guard let pattern = Language.english.templateWords(name),
      let names = Language.placeholders(ofTemplateWords: name)
    else { return [] }
    let text = text(of: pattern, names) { $0 }
    return Markdown.directives(in: text, names: TemplateDirectiveCheck.names).references
  }

  private static func style(of pattern: PhrasePattern, _ names: [String]) -> String {
    pattern.pieces.map { piece in
      switch piece {
      case .words(let words): "\"\(escapedForStyle(words))\""
      case .value(let value): "counter(\(names[value]))"
      }
    }.joined(separator: " ")
  }

  /// Words within a string of a style, with nothing that ends it or its element.
  private static func escapedForStyle(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\"", "\\", "<", "\n", "\r": text += "\\\(String(scalar.value, radix: 16)) "
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
