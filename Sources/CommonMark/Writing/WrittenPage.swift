/// A page as Markdown of a dialect.
package struct WrittenPage: Equatable, Sendable {
  /// The lines, without a last line end.
  package var lines: [String]
  /// The headings in the order of the page.
  package var headings: [Heading]
}
