import Yams

/// The shipped language as Swift: each entry a member, so that code can say no other.
struct PhraseSource {
  /// The source of the file that the module of reports compiles.
  let text: String

  /// Writes what a language file holds; throws where it is not one.
  init(of yaml: String) throws {
    guard let root = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot(),
      case .mapping(let sections) = root
    else { throw PhraseFault(path: "the file") }
    var phrases: [PhraseEntry] = []
    var templates: [PhraseEntry] = []
    for (name, section) in sections {
      switch name.string {
      case "phrases": phrases = try Self.entries(section, below: "phrases")
      case "templates": templates = try Self.entries(section, below: "templates")
      default: throw PhraseFault(path: name.string ?? "")
      }
    }
    text = Self.file(phrases, templates)
  }

  private static func entries(_ section: Node, below path: String) throws -> [PhraseEntry] {
    guard case .mapping(let topics) = section else { throw PhraseFault(path: path) }
    return try topics.flatMap { topic, entries -> [PhraseEntry] in
      guard let topic = topic.string, case .mapping(let mapping) = entries else {
        throw PhraseFault(path: path)
      }
      return try mapping.map { key, value in
        try PhraseEntry(section: path, topic: topic, name: key.string ?? "", value)
      }
    }
  }

  private static func file(_ phrases: [PhraseEntry], _ templates: [PhraseEntry]) -> String {
    let topics = phrases.reduce(into: [String]()) { if $0.last != $1.topic { $0.append($1.topic) } }
    let lists = topics.map { "\(PhraseEntry.camel($0))Texts" }.joined(separator: ", ")
    let numbered = Array(phrases.enumerated())
    let types = topics.map { topic in
      type(topic, numbered.filter { $0.element.topic == topic })
    }
    return """
      package import ScenarioModel

      extension Language {
        /// The language of the shipped reports.
        package static let english = Language(
          tag: "en", phrases: [\(lists)].flatMap { $0 },
          templateWords: templateTexts)

        /// What the program says, in the order of the file.
        package static let phraseKeys: [PhraseKey] = [
      \(phrases.map(\.key).joined(separator: "\n"))
        ]

        /// What templates say, in the order of the file.
        package static let templateKeys: [PhraseKey] = [
      \(templates.map(\.key).joined(separator: "\n"))
        ]

        /// What a template may name under `words`, such as `summary.heading`, by its place.
        package static let templateNames: [String: Int] = [
      \(templates.enumerated().map { $1.templateName(at: $0) }.joined(separator: "\n"))
        ]

      \(topics.map { topic in texts(topic, phrases.filter { $0.topic == topic }) }
        .joined(separator: "\n"))
        private static let templateTexts: [PhrasePattern] = [
      \(templates.map(\.pattern).joined(separator: "\n"))
        ]
      }

      \(types.joined(separator: "\n"))
      """
  }

  /// The texts of a topic: lists of their own, since compilers take long over large ones.
  private static func texts(_ topic: String, _ entries: [PhraseEntry]) -> String {
    """
      private static let \(PhraseEntry.camel(topic))Texts: [Phrase] = [
    \(entries.map(\.forms).joined(separator: "\n"))
      ]

    """
  }

  private static func type(_ topic: String, _ entries: [(offset: Int, element: PhraseEntry)])
    -> String
  {
    let name = PhraseEntry.camel(topic)
    let type = name.prefix(1).uppercased() + name.dropFirst() + "Phrases"
    let members = entries.map { $0.element.member(at: $0.offset) }.joined(separator: "\n")
    return """
      extension Language {
        /// The entries below `phrases.\(topic)`.
        package var \(name): \(type) { \(type)(language: self) }
      }

      /// The entries below `phrases.\(topic)` of a language.
      package struct \(type): Sendable {
        fileprivate let language: Language

      \(members)
      }

      """
  }
}

/// An entry of a language file that is none.
struct PhraseFault: Error {
  let path: String
}
