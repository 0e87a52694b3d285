/// A table written in pipes, its cells as HTML.
package struct PipeTable: Equatable, Sendable {
  /// What the colons of the delimiter row ask for.
  package enum Alignment: Equatable, Sendable {
    case none, left, center, right
  }

  /// The text between two pipes.
  package struct Cell: Equatable, Sendable {
    /// Inline HTML without raw HTML and unsafe links.
    package var html: String
    /// The text without markup.
    package var text: String
    /// The same as Markdown, where a dialect of it was asked for.
    package var markdown = ""

    static let empty = Cell(html: "", text: "")
  }

  /// The most columns of a table, as in cmark-gfm.
  static let columnLimit = 65_535
  /// The most cells of a page that only pad short rows, as in cmark-gfm for a table.
  static let paddingLimit = 0x80000

  /// One for each column.
  package var alignments: [Alignment]
  /// The header row, one cell for each column.
  package var header: [Cell]
  /// The rows below, each as long as the header.
  package var rows: [[Cell]]
}
