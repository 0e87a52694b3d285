/// Pieces of inline Markdown, parsed in one document.
struct InlineTexts {
  private let texts: [PipeTable.Cell]
  private var index = 0

  /// Parses pieces, none of them empty or of several lines, whose reference links are defined in
  /// a source; nil if all that is too large.
  init?(
    _ pieces: [ArraySlice<UInt8>], definitionsIn source: String, dialect: MarkdownDialect? = nil
  ) {
    guard var tree = MarkdownTree(inlines: pieces, definitionsIn: source) else { return nil }
    let written = dialect.flatMap {
      InlineMarkdown(
        pieces, definitionsIn: source, $0, MarkdownWriter.Places(), isInTable: true)
    }?.texts
    tree.isolateValues()
    texts = tree.headings(first: pieces.count).enumerated().map { index, cell in
      PipeTable.Cell(html: cell.html, text: cell.text, markdown: written?[index] ?? "")
    }
  }

  /// The next piece as HTML and without markup.
  mutating func next() -> PipeTable.Cell {
    defer { index += 1 }
    return texts.indices.contains(index) ? texts[index] : .empty
  }
}
