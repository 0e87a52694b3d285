/// The body of a page, and the headings in it.
package struct RenderedPage: Equatable, Sendable {
  /// HTML for inside `<main>` or the like.
  package var html: String
  /// In the order of the page; those in notes are not among them.
  package var headings: [Heading]
  /// The number of a section that a caller adds at the end; nil where the page numbers none.
  package var nextSection: String?
}
