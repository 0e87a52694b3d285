package import ScenarioModel

/// The words of reports in one language; each entry of its file is a member of a topic's type.
package struct Language: Sendable {
  /// The tag, such as `en`, for what is said about a page.
  package let tag: String
  private let phrases: [Phrase]
  private let templateWords: [PhrasePattern]

  /// A language as its file gives it.
  package init(_ document: LanguageDocument) {
    let count = Self.phraseKeys.count
    self.init(
      tag: document.tag,
      phrases: document.entries.prefix(count).map {
        Phrase(one: $0.one?.pieces, other: $0.other.pieces)
      }, templateWords: document.entries.dropFirst(count).map(\.other))
  }

  /// A language of entries in the order of their keys.
  init(tag: String, phrases: [Phrase], templateWords: [PhrasePattern]) {
    (self.tag, self.phrases, self.templateWords) = (tag, phrases, templateWords)
  }

  /// An entry without placeholders.
  func words(_ index: Int) -> RichText { phrases[index].words }

  /// An entry with its placeholders filled.
  func say(_ index: Int, _ values: [RichText]) -> RichText {
    phrases[index].filled(with: values)
  }

  /// An entry that has a form for one and a form for other numbers.
  func say(_ index: Int, number: Double, _ values: [RichText]) -> RichText {
    phrases[index].filled(with: values, number: number)
  }

  /// Every entry of a language file, in the order in which documents give them.
  package static var keys: [PhraseKey] { phraseKeys + templateKeys }

  /// The names that stand in the place of a template's words, in the order of the pattern's values.
  package static func placeholders(ofTemplateWords name: String) -> [String]? {
    templateNames[name].map { templateKeys[$0].placeholders }
  }

  /// The words of a template by their name.
  package func templateWords(_ name: String) -> PhrasePattern? {
    Self.templateNames[name].map { templateWords[$0] }
  }
}
