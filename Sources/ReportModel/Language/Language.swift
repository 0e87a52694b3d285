package import ScenarioModel

/// The words of reports in one language; each entry of its file is a member of a topic's type.
package struct Language: Sendable {
  /// The tag, such as `en`, for what is said about a page.
  package let tag: String
  private let phrases: [Phrase]
  private let templateWords: [PhrasePattern]

  /// A language as its file gives it.
  package init(_ document: LanguageDocument) {
    tag = document.tag
    let count = Self.phraseKeys.count
    phrases = document.entries.prefix(count).map { Phrase(one: $0.one, other: $0.other) }
    templateWords = document.entries.dropFirst(count).map(\.other)
  }

  /// The language that is built in, from texts whose placeholders are numbers.
  init(tag: String, phrases: [String], forms: [Int: String], templateWords: [String]) {
    self.tag = tag
    self.phrases = phrases.enumerated().map { index, text in
      Phrase(one: forms[index].map(Self.pattern), other: Self.pattern(text))
    }
    self.templateWords = templateWords.map(Self.pattern)
  }

  private static let numbers = (0..<16).map(String.init)

  private static func pattern(_ text: String) -> PhrasePattern {
    // A test reads the file of the built-in language as any other.
    (try? PhrasePattern(text, placeholders: numbers)) ?? PhrasePattern(words: text)
  }

  /// An entry without placeholders.
  func words(_ index: Int) -> RichText { phrases[index].words }

  /// An entry with its placeholders filled.
  func say(_ index: Int, _ values: [RichText]) -> RichText {
    phrases[index].filled(with: values)
  }

  /// An entry that has a form for one and a form for other numbers.
  func say(_ index: Int, number: Double, _ values: [RichText]) -> RichText {
    number == 1 ? phrases[index].one.filled(with: values) : phrases[index].filled(with: values)
  }

  /// Every entry of a language file, in the order in which documents give them.
  package static var keys: [PhraseKey] { phraseKeys + templateKeys }

  /// What a template may name under `words`, such as `summary.heading`, and what it needs.
  package static let templateNames: [String: Int] = Dictionary(
    uniqueKeysWithValues: templateKeys.enumerated().map { index, key in
      (String(key.path.dropFirst(templateSection.count)), index)
    })
  private static let templateSection = "templates."

  /// The names that stand in the place of a template's words, in the order of the pattern's values.
  package static func placeholders(ofTemplateWords name: String) -> [String]? {
    templateNames[name].map { templateKeys[$0].placeholders }
  }

  /// The words of a template by their name.
  package func templateWords(_ name: String) -> PhrasePattern? {
    Self.templateNames[name].map { templateWords[$0] }
  }
}
