import CMark

/// Writes a parsed document as Markdown of a dialect, without raw HTML and unsafe links.
@safe struct MarkdownWriter {
  /// What a page says beyond its tree.
  struct Places {
    /// What follows headings, in their order.
    var headingMarks: [String] = []
    /// What stands in place of code blocks, by their lines; nothing at all where it is empty.
    var blocks: [Int: [String]] = [:]
    /// The targets of links within the page, by what the source calls them.
    var targets: [String: String] = [:]
    /// What links without a text say, by the same names.
    var labels: PageLabels?
    /// The ids of footnotes by number.
    var notes: [String] = []
  }

  private let dialect: MarkdownDialect
  private let places: Places
  private let isInTable: Bool
  private var output = MarkdownLines()
  private var lists: [ListMark] = []
  private var line = ""
  private var headings = 0

  private init(_ dialect: MarkdownDialect, _ places: Places, isInTable: Bool) {
    (self.dialect, self.places, self.isInTable) = (dialect, places, isInTable)
  }

  /// The lines of a document.
  static func lines(
    of tree: borrowing MarkdownTree, _ dialect: MarkdownDialect, _ places: Places
  ) -> [String] {
    var writer = Self(dialect, places, isInTable: false)
    unsafe tree.walk { node, isEntered in unsafe writer.visit(node, isEntered) }
    return writer.output.lines
  }

  /// The inlines of a block on one line.
  static func inlines(
    of block: OpaquePointer, _ dialect: MarkdownDialect, _ places: Places, isInTable: Bool
  ) -> String {
    var writer = Self(dialect, places, isInTable: isInTable)
    // Within a table nothing begins a line.
    if isInTable { writer.line = " " }
    unsafe MarkdownTree.walk(block) { node, isEntered in
      unsafe writer.visitInline(node, isEntered)
    }
    let line = writer.line.replacing("\n", with: " ")
    return isInTable ? String(line.dropFirst()) : line
  }

  private mutating func visit(_ node: OpaquePointer, _ isEntered: Bool) {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE:
      if isEntered { output.open(first: "> ", rest: "> ") } else { output.close() }
    case CMARK_NODE_LIST:
      if isEntered {
        unsafe lists.append(ListMark(node))
      } else {
        lists.removeLast()
      }
    case CMARK_NODE_ITEM: unsafe visitItem(node, isEntered)
    case CMARK_NODE_PARAGRAPH: if !isEntered { finishBlock() }
    case CMARK_NODE_HEADING: if !isEntered { unsafe finishHeading(node) }
    case CMARK_NODE_CODE_BLOCK: unsafe writeCode(MarkdownNode(node))
    case CMARK_NODE_THEMATIC_BREAK: output.add(["---"])
    default: unsafe visitInline(node, isEntered)
    }
  }

  private mutating func visitItem(_ node: OpaquePointer, _ isEntered: Bool) {
    guard isEntered else { return output.close() }
    guard let list = lists.last else { return }
    let child = unsafe cmark_node_first_child(node)
    let isShort = unsafe child == nil || cmark_node_next(child) == nil
    let mark = list.mark(isShort: isShort)
    output.open(
      first: mark, rest: String(repeating: " ", count: mark.count), isTight: list.isTight,
      isJoined: list.isTight && list.count > 0)
    lists[lists.count - 1].count += 1
  }

  private mutating func finishBlock() {
    // What is not shown leaves no empty block.
    if !line.isEmpty { output.add(line.split(separator: "\n").map(String.init)) }
    line = ""
  }

  private mutating func finishHeading(_ node: OpaquePointer) {
    let level = Int(unsafe cmark_node_get_heading_level(node))
    let mark = places.headingMarks.indices.contains(headings) ? places.headingMarks[headings] : ""
    headings += 1
    let text = line.replacing("\n", with: " ")
    output.add([String(repeating: "#", count: level) + " " + text + mark])
    line = ""
  }

  private mutating func writeCode(_ node: borrowing MarkdownNode) {
    if let block = places.blocks[node.line] {
      if !block.isEmpty { output.add(block) }
      return
    }
    let text = MarkedText(node.literal).code
    let fence = String(repeating: "`", count: max(3, Self.longestRun(of: "`", in: text) + 1))
    let language = MarkedText(node.info).plain.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    output.add(
      [fence + language] + (lines.last == "" ? lines.dropLast() : lines) + [fence])
  }

  private mutating func visitInline(_ node: OpaquePointer, _ isEntered: Bool) {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: unsafe write(MarkedText(MarkdownNode(node).literal))
    case CMARK_NODE_SOFTBREAK: line += "\n"
    case CMARK_NODE_LINEBREAK: line += "  \n"
    case CMARK_NODE_CODE: unsafe writeCodeSpan(MarkdownNode(node).literal)
    case CMARK_NODE_EMPH: line += "*"
    case CMARK_NODE_STRONG: line += "**"
    case CMARK_NODE_LINK: unsafe write(link: MarkdownNode(node), isEntered)
    case CMARK_NODE_IMAGE: unsafe write(image: MarkdownNode(node), isEntered)
    default: break
    }
  }

  private mutating func write(_ text: MarkedText) {
    for run in text.runs {
      if let reference = run.reference {
        line += note(reference)
      } else {
        line += Markdown.written(
          run.isIsolated ? run.text : spaced(run.text), as: dialect, isValue: run.isIsolated,
          isInTable: isInTable,
          atLineStart: line.isEmpty || line.last == "\n")
      }
    }
  }

  /// A text of the template's own with single blanks, where values that are absent leave several.
  private func spaced(_ text: String) -> String {
    var spaced = ""
    for character in text {
      let isDouble = character == " " && (spaced.last ?? line.last) == " "
      if !isDouble { spaced.append(character) }
    }
    return spaced
  }

  private func note(_ reference: FootnoteReference) -> String {
    let index = reference.number - 1
    return places.notes.indices.contains(index) ? "[^\(places.notes[index])]" : ""
  }

  private mutating func writeCodeSpan(_ literal: String) {
    var text = MarkedText(literal).code
    if isInTable { text = text.replacing("|", with: "\\|") }
    let ticks = String(repeating: "`", count: Self.longestRun(of: "`", in: text) + 1)
    let pad = text.first == "`" || text.last == "`" ? " " : ""
    line += ticks + pad + text + pad + ticks
  }

  private mutating func write(link node: borrowing MarkdownNode, _ isEntered: Bool) {
    guard !isEntered else { return line += "[" }
    let url = MarkedText(node.url).plain
    if node.isEmpty, let label = places.labels?[url] {
      line += Markdown.written(label, as: dialect, isInTable: isInTable)
    }
    line += "](\(places.targets[url] ?? LinkTarget.written(url)))"
  }

  private mutating func write(image node: borrowing MarkdownNode, _ isEntered: Bool) {
    line += isEntered ? "![" : "](\(LinkTarget.written(MarkedText(node.url).plain)))"
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var (longest, current) = (0, 0)
    for other in text {
      current = other == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
