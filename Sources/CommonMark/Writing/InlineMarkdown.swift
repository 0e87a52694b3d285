import CMark

/// Pieces of inline Markdown, parsed in one document and written in a dialect.
struct InlineMarkdown {
  /// The pieces in their order.
  let texts: [String]

  /// Writes pieces of one line each, whose reference links are defined in a source; nil if all that
  /// is too large.
  init?(
    _ pieces: [ArraySlice<UInt8>], definitionsIn source: String, _ dialect: MarkdownDialect,
    _ places: MarkdownWriter.Places, isInTable: Bool = false
  ) {
    guard let tree = MarkdownTree(inlines: pieces, definitionsIn: source) else { return nil }
    var texts: [String] = []
    unsafe tree.walk { node, isEntered in
      let isHeading = unsafe cmark_node_get_type(node) == CMARK_NODE_HEADING
      guard isHeading, isEntered, texts.count < pieces.count else { return }
      let text = unsafe MarkdownWriter.inlines(of: node, dialect, places, isInTable: isInTable)
      texts.append(text)
    }
    self.texts = texts
  }
}
