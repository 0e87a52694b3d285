/// Puts HTML in place of directives.
struct DirectiveExpansion {
  var reader: DirectiveReader
  let headings: [Heading]
  private var byteCount = 0

  init(reader: DirectiveReader, headings: [Heading]) {
    self.reader = reader
    self.headings = headings
  }

  /// The change to make to a node; throws a `MarkdownFault` for a directive with a fault.
  mutating func edit(
    _ node: borrowing MarkdownNode, expand: (Directive) throws -> String
  ) throws -> MarkdownEdit {
    guard node.kind == .codeBlock else { return .keep }
    let block = CodeBlock(node)
    let directive = reader.read(block)
    if let fault = reader.faults.first { throw fault }
    guard let directive else { return .keep }
    let html = try html(of: directive, block: block, expand: expand)
    byteCount += html.utf8.count
    guard byteCount <= MarkdownTree.byteLimit else { throw MarkdownFault.tooLarge }
    return .html(html)
  }

  private func html(
    of directive: Directive, block: CodeBlock, expand: (Directive) throws -> String
  ) throws -> String {
    switch directive.name {
    case DirectiveReader.note: try note(block)
    case DirectiveReader.contents:
      ContentsList(of: headings, depth: ContentsDepth(of: directive)).html
    default: Self.clean(try expand(directive))
    }
  }

  private func note(_ note: CodeBlock) throws(MarkdownFault) -> String {
    guard var tree = MarkdownTree(note.body) else { throw .tooLarge }
    try tree.edit { node throws(MarkdownFault) in
      guard node.kind == .codeBlock else { return .keep }
      let block = CodeBlock(node)
      guard FenceInfo(block.info) == .code else {
        let place = PlacedText(bodyOf: note, in: reader.source)
        throw .directiveInNote(block.info, at: place.position(of: block))
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
