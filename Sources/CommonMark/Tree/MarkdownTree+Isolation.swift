extension MarkdownTree {
  /// Turns the marks of values into `<bdi>` elements, and drops them where none can stand.
  mutating func isolateValues() {
    edit { node in
      guard node.mayHoldMarks else { return .keep }
      return switch node.kind {
      case .text: .runs(MarkedText(node.literal).runs)
      case .code: .code(MarkedText(node.literal).code)
      case .codeBlock:
        .codeBlock(MarkedText(node.literal).code, info: MarkedText(node.info).plain)
      case .link, .image:
        .target(url: MarkedText(node.url).plain, title: MarkedText(node.title).plain)
      case .heading, .htmlBlock, .htmlInline, .other: .keep
      }
    }
  }
}
