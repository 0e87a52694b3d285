/// A code block as cmark reads it.
struct CodeBlock {
  var info: String
  var body: String
  var line: Int
  var byteColumn: Int

  init(_ node: borrowing MarkdownNode) {
    info = node.info
    body = node.literal
    line = node.line
    byteColumn = node.byteColumn
  }

  /// The opening fence; nil if the block is an indented one.
  ///
  /// cmark does not tell which it is. An indented block's first line is in its body; a bare
  /// fence's is not, as there it would have closed the block.
  func fence(in text: SourceText) -> Fence? {
    let line = text.line(line).dropFirst(byteColumn - 1)
    guard let fence = Fence(line) else { return nil }
    let isIndented = info.isEmpty && SourceText(body).line(1).elementsEqual(line)
    return isIndented ? nil : fence
  }
}
