extension Markdown {
  /// A page of Markdown in a dialect, its directives and tables written by the caller.
  ///
  /// `expand` gives the lines for every directive but notes and contents, `renderTable` those of a
  /// table of pipes. Directives for which there is a word in `labels` are numbered as in
  /// `renderHTML`; sections are not, so that a new one changes no other. The headings above the page
  /// are `above`. Throws what `expand` throws, and a `MarkdownFault` as `renderHTML` does.
  package static func written(
    page: String, directives names: [String], labels: [String: String] = [:],
    as dialect: MarkdownDialect, below above: [String] = [],
    renderTable: (PipeTable) throws -> [String], expand: (Directive) throws -> [String]
  ) throws -> WrittenPage {
    guard let footnotes = FootnoteReader(page),
      let body = PipeTableReader(footnotes.markdown, dialect: dialect),
      var tree = MarkdownTree(body.markdown)
    else { throw MarkdownFault.tooLarge }
    if let conflict = footnotes.conflict { throw conflict }
    let source = SourceText(page)
    let survey = try PageSurvey(
      of: &tree, reader: DirectiveReader(names: names, source: source), words: labels,
      reservedIDs: [], besideLines: body.tables.keys)
    var places = PagePlaces(survey, footnotes, dialect, below: above).places
    for (line, table) in body.tables {
      places.blocks[line] = PagePlaces.filling(try renderTable(table), places, dialect)
    }
    // In the order of the page, which is that of uses of one table.
    for (line, directive) in survey.directives.sorted(by: { $0.key < $1.key }) {
      places.blocks[line] =
        switch directive.name {
        case DirectiveReader.note: try note(directive, dialect, places, renderTable)
        case DirectiveReader.contents: []
        default: try expand(directive)
        }
    }
    let lines = MarkdownWriter.lines(of: tree, dialect, places)
    return WrittenPage(
      lines: lines + (try notes(footnotes, dialect, places)), headings: survey.headings)
  }

  /// The inlines of a caption or the like; no block can start in it, and lines join.
  package static func written(inlines markdown: String, as dialect: MarkdownDialect) -> String {
    let line = String(markdown.map { $0.isNewline ? " " : $0 })
    return InlineMarkdown(
      [Array(line.utf8)[...]], definitionsIn: "", dialect, MarkdownWriter.Places())?
      .texts.first ?? ""
  }

  /// A quote, which every reader knows.
  private static func note(
    _ directive: Directive, _ dialect: MarkdownDialect, _ places: MarkdownWriter.Places,
    _ renderTable: (PipeTable) throws -> [String]
  ) throws -> [String] {
    guard let body = PipeTableReader(directive.body, dialect: dialect),
      let tree = MarkdownTree(body.markdown)
    else { throw MarkdownFault.tooLarge }
    var own = places
    own.headingMarks = []
    own.blocks = try body.tables.mapValues {
      PagePlaces.filling(try renderTable($0), places, dialect)
    }
    return MarkdownWriter.lines(of: tree, dialect, own).map { $0.isEmpty ? ">" : "> \($0)" }
  }

  /// The footnotes below the page.
  private static func notes(
    _ footnotes: FootnoteReader, _ dialect: MarkdownDialect, _ places: MarkdownWriter.Places
  ) throws -> [String] {
    let texts = footnotes.notes.map { $0.text[...] }
    guard !texts.isEmpty else { return [] }
    guard
      let written = InlineMarkdown(texts, definitionsIn: footnotes.markdown, dialect, places)
    else { throw MarkdownFault.tooLarge }
    return zip(footnotes.notes, written.texts).flatMap { note, text in
      ["", "[^\(note.id)]: \(text)"]
    }
  }
}
