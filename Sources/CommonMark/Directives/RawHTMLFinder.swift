/// Finds where the raw HTML of a source stands, in one sweep.
struct RawHTMLFinder {
  private let text: SourceText
  private var comments: ArraySlice<Range<Int>>
  private var cursor = 0

  init(in text: SourceText) {
    self.text = text
    comments = text.mustacheComments[...]
  }

  /// The offset of the next piece of HTML; nil if it is in a mustache comment.
  ///
  /// cmark's line is too small after link definitions, its column wrong on indented lines, so
  /// that the text is looked for from there on.
  mutating func offset(of html: RawHTML) -> Int? {
    let stated = text.offset(line: html.line, byteColumn: html.byteColumn)
    let offset = isThere(html, at: stated) ? stated : search(html)
    cursor = max(cursor, offset + 1)
    return isInComment(offset) ? nil : offset
  }

  private func isThere(_ html: RawHTML, at offset: Int) -> Bool {
    text.bytes[offset...].starts(with: html.start)
  }

  private mutating func search(_ html: RawHTML) -> Int {
    let line = text.offset(line: html.line, byteColumn: 1)
    cursor = max(line, cursor)
    while cursor < text.bytes.count {
      if isThere(html, at: cursor) { return cursor }
      cursor += 1
    }
    return line
  }

  private mutating func isInComment(_ offset: Int) -> Bool {
    while let comment = comments.first, comment.upperBound <= offset { comments.removeFirst() }
    return comments.first?.contains(offset) ?? false
  }
}
