/// The code blocks, the raw HTML and the links within the page of a text, in order.
struct ScannedBlocks {
  let codeBlocks: [CodeBlock]
  let rawHTML: [SourcePiece]
  /// Links whose target begins with `#`, their places not yet found.
  let references: [(piece: SourcePiece, reference: CrossReference)]

  /// Nil if the text is too large.
  init?(_ markdown: String) {
    guard var tree = MarkdownTree(markdown) else { return nil }
    var codeBlocks: [CodeBlock] = []
    var rawHTML: [SourcePiece] = []
    var references: [(piece: SourcePiece, reference: CrossReference)] = []
    tree.edit { node in
      switch node.kind {
      case .codeBlock: codeBlocks.append(CodeBlock(node))
      case .htmlBlock, .htmlInline: rawHTML.append(SourcePiece(html: node))
      case .link:
        if node.url.hasPrefix("#") {
          references.append((SourcePiece(target: node), CrossReference(node)))
        }
      case .heading, .text, .code, .image, .other: break
      }
      return .keep
    }
    self.codeBlocks = codeBlocks
    self.rawHTML = rawHTML
    self.references = references
  }

  /// The blocks with fences, of which this text is the source.
  func fences(in text: SourceText) -> [FencedBlock] {
    codeBlocks.indices.compactMap { index in
      let block = codeBlocks[index]
      guard let fence = block.fence(in: text) else { return nil }
      let next = index + 1 < codeBlocks.count ? codeBlocks[index + 1].line : nil
      let end = FenceEnd(of: block, fence: fence, in: text, nextLine: next)
      return FencedBlock(block: block, fence: fence, end: end)
    }
  }
}

extension CrossReference {
  fileprivate init(_ link: borrowing MarkdownNode) {
    self.init(
      target: String(link.url.dropFirst()), hasText: !link.isEmpty,
      isInHeading: link.isInHeading, line: link.line, column: link.byteColumn)
  }
}
