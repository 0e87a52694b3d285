extension MarkdownTree {
  /// Parses pieces of inline Markdown, a heading each, whose reference links are defined in a source;
  /// nil if all that is too large.
  init?(inlines pieces: [ArraySlice<UInt8>], definitionsIn source: String) {
    var document: [UInt8] = []
    for piece in pieces {
      // In a heading with a closing sequence anything is inline.
      document += "# ".utf8
      document += piece
      document += " #\n".utf8
    }
    if document.contains(UInt8(ascii: "[")) { document += "\n\(source)".utf8 }
    self.init(String(decoding: document, as: UTF8.self))
  }
}
