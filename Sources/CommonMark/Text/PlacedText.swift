/// A source, or the body of a block in it, whose places are given as places in the source.
struct PlacedText {
  let text: SourceText
  private let source: SourceText
  private let linesBefore: Int

  /// A whole source.
  init(_ source: SourceText) {
    text = source
    self.source = source
    linesBefore = 0
  }

  /// The text between two fences.
  init(bodyOf block: CodeBlock, in source: SourceText) {
    text = SourceText(block.body)
    self.source = source
    linesBefore = block.line
  }

  /// The position in the source; what cmark cut off a line, quotes and indents, was at its start.
  func position(line: Int, byteColumn: Int) -> SourcePosition {
    let cut = source.line(linesBefore + line).count - text.line(line).count
    return source.position(line: linesBefore + line, byteColumn: max(cut, 0) + byteColumn)
  }

  /// The position of a block's opening fence.
  func position(of block: CodeBlock) -> SourcePosition {
    position(line: block.line, byteColumn: block.byteColumn)
  }
}
