/// What is read out of a page's lists and of its footnotes; the words come in as plain text.
package struct LandmarkWords: Sendable {
  /// The list of headings.
  package let contents: String
  /// The list of footnotes.
  package let notes: String
  /// A link to a footnote, by its number.
  package let note: @Sendable (_ number: Int) -> String
  /// The link back to a footnote's reference, by both numbers.
  package let back: @Sendable (_ number: Int, _ use: Int) -> String

  /// The words of a language.
  package init(
    contents: String, notes: String, note: @escaping @Sendable (_ number: Int) -> String,
    back: @escaping @Sendable (_ number: Int, _ use: Int) -> String
  ) {
    (self.contents, self.notes, self.note, self.back) = (contents, notes, note, back)
  }

  /// What pages are rendered with, within `withValue`.
  @TaskLocal package static var current = LandmarkWords(
    contents: "Contents", notes: "Notes", note: { "Note \($0)" },
    back: { "Back to note \($0)" + ($1 == 1 ? "" : ", reference \($1)") })
}
