/// The code blocks and the raw HTML of a text, in order.
struct ScannedBlocks {
  let codeBlocks: [CodeBlock]
  let rawHTML: [RawHTML]

  /// Nil if the text is too large.
  init?(_ markdown: String) {
    guard var tree = MarkdownTree(markdown) else { return nil }
    var codeBlocks: [CodeBlock] = []
    var rawHTML: [RawHTML] = []
    tree.edit { node in
      switch node.kind {
      case .codeBlock: codeBlocks.append(CodeBlock(node))
      case .htmlBlock, .htmlInline: rawHTML.append(RawHTML(node))
      case .heading, .text, .code, .link, .image, .other: break
      }
      return .keep
    }
    self.codeBlocks = codeBlocks
    self.rawHTML = rawHTML
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
