/// A whole language as its file gives it.
package struct LanguageDocument: Equatable, Sendable {
  /// One entry: its text, and the one for the number 1 where that is another.
  package struct Entry: Equatable, Sendable {
    /// The text for one.
    package let one: PhrasePattern?
    /// The text for all other numbers, or for whatever is said.
    package let other: PhrasePattern
    /// Where it stands.
    package let place: InputPlace

    /// An entry of one text or two.
    package init(one: PhrasePattern? = nil, other: PhrasePattern, place: InputPlace) {
      self.one = one
      self.other = other
      self.place = place
    }
  }

  /// The language's tag, such as `de`, which is the name of its file.
  package let tag: String
  /// The entries in the order of the keys that were asked for.
  package let entries: [Entry]

  /// A language with its entries.
  package init(tag: String, entries: [Entry]) {
    self.tag = tag
    self.entries = entries
  }
}
