/// What a program that makes a site of Markdown reads beyond CommonMark, tables and footnotes.
package struct MarkdownDialect: Sendable {
  /// Where what a link leads to has its name.
  package enum Anchors: Sendable {
    /// In the text of its heading, as GitHub makes them.
    case slugs
    /// In braces behind a heading: `{#name}`.
    case headings
    /// In braces behind a heading or below a paragraph.
    case blocks
  }

  /// How places are named.
  package let anchors: Anchors
  /// Whether a dollar sign may begin a formula, so that it takes a backslash.
  package let escapesDollars: Bool

  /// A dialect.
  package init(anchors: Anchors, escapesDollars: Bool) {
    (self.anchors, self.escapesDollars) = (anchors, escapesDollars)
  }
}
