/// CommonMark in, HTML out; raw HTML and unsafe links never get through.
package enum Markdown {
  /// The directives of a template that mustache has not filled yet, and all that is wrong.
  package static func directives(in template: String, names: [String]) -> DirectiveScan {
    TemplateScanner.scan(template, names: names)
  }

  /// A page of Markdown as HTML, with ids on its headings, its directives expanded and its
  /// footnotes at the end.
  ///
  /// `expand` gives the HTML for every directive but notes and contents, `renderTable` that for
  /// a table of pipes, each byte escaped. Sections are numbered where the page lists its contents,
  /// directives for which there is a word in `labels`, as `Table` for `table`, wherever they stand;
  /// a link without text to one of them, `[](#table_costs)`, says its label.
  /// Throws what `expand` throws, and a `MarkdownFault` for a directive that cannot be read
  /// or footnotes that share an id.
  package static func renderHTML(
    _ page: String, directives names: [String], labels: [String: String] = [:],
    reservedIDs: Set<String> = [], renderTable: (PipeTable) throws -> String,
    expand: (Directive) throws -> String
  ) throws -> RenderedPage {
    guard let footnotes = FootnoteReader(page), let notes = FootnoteList(footnotes),
      let body = PipeTableReader(footnotes.markdown), var tree = MarkdownTree(body.markdown)
    else { throw MarkdownFault.tooLarge }
    if let conflict = footnotes.conflict { throw conflict }
    let source = SourceText(page)
    let survey = try PageSurvey(
      of: &tree, reader: DirectiveReader(names: names, source: source), words: labels,
      reservedIDs: reservedIDs, besideLines: body.tables.keys)
    var expansion = DirectiveExpansion(survey, source: source, tables: body.tables)
    try tree.edit { node in
      try expansion.edit(node, renderTable: renderTable, expand: expand)
    }
    tree.isolateValues()
    return RenderedPage(
      html: tree.html() + survey.labels.filling(notes.html), headings: survey.headings,
      nextSection: survey.nextSection)
  }

  /// The inlines of a caption or the like as HTML; no block can start in it, and lines join.
  package static func inlineHTML(_ markdown: String) -> String {
    let line = String(
      decoding: markdown.utf8.map { $0 == 0x0A || $0 == 0x0D ? UInt8(ascii: " ") : $0 },
      as: UTF8.self)
    // In a heading with a closing sequence anything is inline.
    guard var tree = MarkdownTree("# \(line) #") else {
      return MarkedText(markdown).html
    }
    tree.edit { node in
      node.kind == .heading ? .element(opening: "", closing: "") : .keep
    }
    tree.isolateValues()
    return String(tree.html().drop { $0 == "\n" }.dropLast())
  }
}
