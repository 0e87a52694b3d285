/// Puts HTML in place of directives and tables, ids and numbers on headings, and words in references.
struct DirectiveExpansion {
  private let survey: PageSurvey
  private let source: SourceText
  /// The tables of pipes by the lines of the fences that stand for them.
  private let tables: [Int: PipeTable]
  private var headings: ArraySlice<Heading>
  private var byteCount = 0

  init(_ survey: PageSurvey, source: SourceText, tables: [Int: PipeTable]) {
    self.survey = survey
    self.source = source
    self.tables = tables
    headings = survey.headings[...]
  }

  /// The change to make to a node.
  mutating func edit(
    _ node: borrowing MarkdownNode, renderTable: (PipeTable) throws -> String,
    expand: (Directive) throws -> String
  ) throws -> MarkdownEdit {
    switch node.kind {
    case .heading: return element(of: headings.popFirst())
    case .link: return text(of: node)
    case .codeBlock: break
    default: return .keep
    }
    if let table = tables[node.line] { return try insert(html(of: table, renderTable)) }
    guard let directive = survey.directives[node.line] else { return .keep }
    switch directive.name {
    case DirectiveReader.note: return try insert(note(CodeBlock(node), renderTable: renderTable))
    case DirectiveReader.contents:
      return try insert(
        ContentsList(of: survey.headings, depth: ContentsDepth(of: directive)).html)
    default: return try insert(Self.clean(expand(directive)))
    }
  }

  private func element(of heading: Heading?) -> MarkdownEdit {
    guard let heading else { return .keep }
    let tag = "h\(heading.level)"
    return .element(
      opening: "<\(tag) id=\"\(heading.id)\">\(heading.numberHTML)", closing: "</\(tag)>")
  }

  /// What a reference says.
  private func text(of link: borrowing MarkdownNode) -> MarkdownEdit {
    guard link.isEmpty, let label = survey.labels[link.url] else { return .keep }
    return .linkText(label)
  }

  private func html(
    of table: PipeTable, _ renderTable: (PipeTable) throws -> String
  ) rethrows -> String {
    survey.labels.filling(Self.clean(try renderTable(table)))
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
      if node.kind == .link { return text(of: node) }
      guard node.kind == .codeBlock else { return .keep }
      let block = CodeBlock(node)
      if let table = body.tables[block.line] { return .html(try html(of: table, renderTable)) }
      guard FenceInfo(block.info) == .code else {
        let place = PlacedText(bodyOf: note, in: source)
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
