/// Finds where the pieces of a source stand, in one sweep.
struct SourcePieceFinder {
  private let text: SourceText
  private var comments: ArraySlice<Range<Int>>
  private var cursor = 0

  init(in text: SourceText) {
    self.text = text
    comments = text.mustacheComments[...]
  }

  /// The offset of the next piece; nil if it is in a mustache comment.
  ///
  /// cmark's line is too small after link definitions, its column wrong on indented lines, so
  /// that the text is looked for from there on.
  mutating func offset(of piece: SourcePiece) -> Int? {
    let stated = text.offset(line: piece.line, byteColumn: piece.byteColumn)
    let offset = isThere(piece, at: stated) ? stated : search(piece)
    cursor = max(cursor, offset + 1)
    return isInComment(offset) ? nil : offset
  }

  private func isThere(_ piece: SourcePiece, at offset: Int) -> Bool {
    text.bytes[offset...].starts(with: piece.start)
  }

  private mutating func search(_ piece: SourcePiece) -> Int {
    let line = text.offset(line: piece.line, byteColumn: 1)
    cursor = max(line, cursor)
    while cursor < text.bytes.count {
      if isThere(piece, at: cursor) { return cursor }
      cursor += 1
    }
    return line
  }

  private mutating func isInComment(_ offset: Int) -> Bool {
    while let comment = comments.first, comment.upperBound <= offset { comments.removeFirst() }
    return comments.first?.contains(offset) ?? false
  }
}
