/// How the block of a fence ends.
enum FenceEnd: Equatable {
  case closed
  /// With its list, its quote or the whole source.
  case missing
  /// With the fence of a directive, meant to open, whose 1-based line in the block follows.
  case nextFence(Int)

  /// cmark does not tell whether a fence was closed. If so, the line after the body holds the
  /// closing fence; else a line there that looks like one starts the next code block.
  init(of block: CodeBlock, fence: Fence, in text: SourceText, nextLine: Int?) {
    let body = SourceText(block.body)
    let closingLine = block.line + body.breakCount + 1
    guard closingLine != nextLine, fence.isClosed(by: text.line(closingLine)) else {
      self = .missing
      return
    }
    let next = (0..<body.breakCount).first { fence.isFollowed(by: body.line($0 + 1)) }
    self = next.map { .nextFence($0 + 1) } ?? .closed
  }
}
