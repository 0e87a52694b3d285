/// What a page holds, in its order: read before anything of it is changed, so that what comes first
/// can name what follows.
struct PageSurvey {
  /// The headings; they have numbers where the page lists its contents.
  private(set) var headings: [Heading] = []
  /// The directives, by the lines of their fences.
  private(set) var directives: [Int: Directive] = [:]
  /// The heading that each table and chart stands under, nil above the first, by what links name.
  private(set) var sections: [String: Int?] = [:]
  /// What tables and charts are called.
  private(set) var labels: PageLabels
  /// The number of a section after the last; nil where sections have none.
  private(set) var nextSection: String?

  private var ids: HeadingIDs
  private var reader: DirectiveReader

  /// Reads a page whose tables of pipes begin on some lines; throws a `MarkdownFault` for a
  /// directive with a fault.
  init(
    of tree: inout MarkdownTree, reader: DirectiveReader, words: [String: String],
    reservedIDs: Set<String>, besideLines tableLines: some Collection<Int>
  ) throws(MarkdownFault) {
    labels = PageLabels(words: words)
    ids = HeadingIDs(reserved: reservedIDs)
    self.reader = reader
    let tableLines = Set(tableLines)
    try tree.edit { node throws(MarkdownFault) in
      switch node.kind {
      case .heading: take(heading: node)
      case .codeBlock where !tableLines.contains(node.line): try take(CodeBlock(node))
      default: break
      }
      return .keep
    }
    if directives.values.contains(where: { $0.name == DirectiveReader.contents }) {
      numberSections()
    }
  }

  private mutating func take(heading node: borrowing MarkdownNode) {
    let text = MarkedText(node.inlineText)
    headings.append(
      Heading(level: node.headingLevel, text: text, id: ids.claim(for: text.plain)))
  }

  private mutating func take(_ block: CodeBlock) throws(MarkdownFault) {
    let read = reader.read(block)
    if let fault = reader.faults.first { throw fault }
    guard var directive = read else { return }
    directive.label = labels.claim(for: directive)
    directives[block.line] = directive
    let target = CrossReference.target(directive.name, directive.argument)
    if sections[target] == nil {
      sections[target] = .some(headings.isEmpty ? nil : headings.count - 1)
    }
  }

  private mutating func numberSections() {
    var numbers = SectionNumbers()
    for index in headings.indices {
      headings[index].number = numbers.next(level: headings[index].level)
    }
    nextSection = numbers.nextAtTop()
  }
}
