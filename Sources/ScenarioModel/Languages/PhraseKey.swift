/// An entry that every language file must have.
package struct PhraseKey: Equatable, Sendable {
  /// Where it stands in the file, such as `phrases.summary.answer`.
  package let path: String
  /// What its texts name, in the order in which the program gives it.
  package let placeholders: [String]
  /// Whether it may have a form for one and a form for other numbers.
  package let hasForms: Bool

  /// Whether its text may have several lines, such as paragraphs.
  package let hasLines: Bool

  /// The placeholder that the form for one may leave out.
  package static let count = "count"

  /// An entry at a path.
  package init(
    path: String, placeholders: [String] = [], hasForms: Bool = false, hasLines: Bool = false
  ) {
    self.path = path
    self.placeholders = placeholders
    self.hasForms = hasForms
    self.hasLines = hasLines
  }
}
