/// The list of footnotes at the end of a page.
struct FootnoteList {
  private let notes: [(html: String, uses: Int)]

  /// The footnotes of a page; nil if they are too large to be parsed.
  init?(_ footnotes: FootnoteReader) {
    let texts = footnotes.notes.map(\.text).filter { !$0.isEmpty }.map { $0[...] }
    guard var parsed = InlineTexts(texts, definitionsIn: footnotes.markdown) else { return nil }
    notes = footnotes.notes.map { ($0.text.isEmpty ? "" : parsed.next().html, $0.uses) }
  }

  /// A landmark with the list; empty if there are no footnotes.
  var html: String {
    guard !notes.isEmpty else { return "" }
    let name = Markdown.escapeHTML(LandmarkWords.current.notes)
    var html = "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(name)\">\n<ol>\n"
    for (index, note) in notes.enumerated() {
      html += "<li id=\"\(FootnoteReference.noteID(index + 1))\">\(note.html)"
      for use in 1...max(note.uses, 1) {
        html += Self.backLink(to: FootnoteReference(number: index + 1, use: use))
      }
      html += "</li>\n"
    }
    return html + "</ol>\n</section>\n"
  }

  private static func backLink(to reference: FootnoteReference) -> String {
    let words = LandmarkWords.current.back(reference.number, reference.use)
    return """
       <a href="#\(reference.id)" role="doc-backlink" \
      aria-label="\(Markdown.escapeHTML(words))">↩</a>
      """
  }
}
