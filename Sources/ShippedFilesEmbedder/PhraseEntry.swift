import Yams

/// One entry of the shipped language and the Swift that says it.
struct PhraseEntry {
  /// The mapping that holds it.
  let topic: String
  private let section: String
  private let name: String
  private let one: String?
  private let other: String
  private let hasForms: Bool
  private let placeholders: [String]

  /// Takes a text, or the forms of one.
  init(section: String, topic: String, name: String, _ value: Node) throws {
    (self.section, self.topic, self.name) = (section, topic, name)
    switch value {
    case .scalar(let scalar):
      (one, other, hasForms) = (nil, scalar.string, false)
    case .mapping(let forms):
      guard let text = forms["other"]?.string else { throw PhraseFault(path: "\(topic).\(name)") }
      (one, other, hasForms) = (forms["one"]?.string, text, true)
    default: throw PhraseFault(path: "\(topic).\(name)")
    }
    placeholders = Self.placeholders(of: other)
  }

  /// The names between braces, each once, in their order.
  private static func placeholders(of text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().reduce(into: []) {
      let name = String($1.prefix { $0 != "}" })
      if !$0.contains(name) { $0.append(name) }
    }
  }

  /// The element of the list of keys.
  var key: String {
    let names = placeholders.map { "\"\($0)\"" }.joined(separator: ", ")
    let values = placeholders.isEmpty ? "" : ", placeholders: [\(names)]"
    return "    PhraseKey(path: \"\(section).\(topic).\(name)\"\(values)"
      + (hasForms ? ", hasForms: true" : "") + (other.contains("\n") ? ", hasLines: true" : "")
      + "),"
  }

  /// The text for one where there is another, and the text, as Swift's values.
  var forms: String {
    one.map { "    Phrase(one: \(pieces(of: $0)), other: \(pieces(of: other)))," }
      ?? "    Phrase(\(pieces(of: other))),"
  }

  /// The text as Swift's value of a pattern.
  var pattern: String { "    PhrasePattern(pieces: \(pieces(of: other)))," }

  /// The name that a template uses, with the entry's number.
  func templateName(at index: Int) -> String { "    \"\(topic).\(name)\": \(index)," }

  private func pieces(of text: String) -> String {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    let rest = parts.dropFirst().flatMap { part -> [String] in
      let name = part.prefix { $0 != "}" }
      let words = part.dropFirst(name.count + 1)
      let value = placeholders.firstIndex { $0 == name } ?? 0
      return [".value(\(value))"] + (words.isEmpty ? [] : [self.words(words)])
    }
    let first = parts[0].isEmpty ? [] : [words(parts[0])]
    return "[\((first + rest).joined(separator: ", "))]"
  }

  private func words(_ text: Substring) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return ".words(\"\(escaped)\")"
  }

  /// The member that says the entry with a number.
  func member(at index: Int) -> String {
    let name = Self.camel(name)
    let comment = "  /// `\(other.replacing("\n", with: " "))`"
    guard !placeholders.isEmpty else {
      return "\(comment)\n  package var `\(name)`: RichText { language.words(\(index)) }"
    }
    let parameters =
      (hasForms ? ["number: Double"] : [])
      + placeholders.map { "`\(Self.camel($0))`: some PhraseValue" }
    let values = placeholders.map { "`\(Self.camel($0))`.richText" }.joined(separator: ", ")
    let number = hasForms ? ", number: number" : ""
    return """
      \(comment)
        package func `\(name)`(\(parameters.joined(separator: ", "))) -> RichText {
          language.say(\(index)\(number), [\(values)])
        }
      """
  }

  /// A name as Swift writes it: `unit_cost` is `unitCost`.
  static func camel(_ name: String) -> String {
    let parts = name.split(separator: "_")
    return parts.prefix(1).joined()
      + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
