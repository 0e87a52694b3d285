/// A report as a page of a site: its Markdown, and the pictures beside it.
package struct SitePage: Sendable {
  /// The Markdown.
  package let text: String
  /// The pictures by name.
  package let pictures: [(name: String, text: String)]
}
