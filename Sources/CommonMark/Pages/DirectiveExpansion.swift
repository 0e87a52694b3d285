/// Puts HTML in place of directives and tables.
struct DirectiveExpansion {
  var reader: DirectiveReader
  let headings: [Heading]
  /// The tables of pipes by the lines of the fences that stand for them.
  let tables: [Int: PipeTable]
  private var byteCount = 0

  init(reader: DirectiveReader, headings: [Heading], tables: [Int: PipeTable]) {
    self.reader = reader
    self.headings = headings
    self.tables = tables
  }

  /// The change to make to a node; throws a `MarkdownFault` for a directive with a fault.
  mutating func edit(
    _ node: borrowing MarkdownNode, renderTable: (PipeTable) throws -> String,
    expand: (Directive) throws -> String
  ) throws -> MarkdownEdit {
    guard node.kind == .codeBlock else { return .keep }
    let block = CodeBlock(node)
    if let table = tables[block.line] { return try insert(Self.clean(renderTable(table))) }
    let directive = reader.read(block)
    if let fault = reader.faults.first { throw fault }
    guard let directive else { return .keep }
    switch directive.name {
    case DirectiveReader.note: return try insert(note(block, renderTable: renderTable))
    case DirectiveReader.contents:
      return try insert(ContentsList(of: headings, depth: ContentsDepth(of: directive)).html)
    default: return try insert(Self.clean(expand(directive)))
    }
  }

  private mutating func insert(_ html: String) throws(MarkdownFault) -> MarkdownEdit {
    byteCount += html.utf8.count
    guard byteCount <= MarkdownTree.byteLimit else { throw .tooLarge }
    return .html(html)
  }

  private func note(
    _ note: CodeBlock, renderTable: (PipeTable) throws -> String
  ) throws -> String {
    guard let body = PipeTableReader(note.body), var tree = MarkdownTree(body.markdown) else {
      throw MarkdownFault.tooLarge
    }
    try tree.edit { node in
      guard node.kind == .codeBlock else { return .keep }
      let block = CodeBlock(node)
      if let table = body.tables[block.line] { return .html(Self.clean(try renderTable(table))) }
      guard FenceInfo(block.info) == .code else {
        let place = PlacedText(bodyOf: note, in: reader.source)
        throw MarkdownFault.directiveInNote(block.info, at: place.position(of: block))
      }
      return .keep
    }
    tree.isolateValues()
    return "<aside class=\"note\">\n\(tree.html())</aside>"
  }

  /// HTML without isolation marks, and without NUL, at which cmark would cut it off.
  private static func clean(_ html: String) -> String {
    let clean = html.hasByte(0) ? String(html.unicodeScalars.filter { $0 != "\0" }) : html
    return clean.hasByte(MarkedText.leadingByte) ? MarkedText(clean).plain : clean
  }
}
