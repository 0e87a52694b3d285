/// A piece of raw HTML in a source, where cmark says that it is.
struct RawHTML {
  /// As written, from its first `<` on.
  var text: Substring
  var line: Int
  var byteColumn: Int

  init(_ node: borrowing MarkdownNode) {
    text = node.literal.drop { $0 == " " }
    line = node.line
    byteColumn = node.byteColumn
  }

  /// As many bytes as tell one tag from the next.
  var start: Substring.UTF8View {
    text.utf8.prefix(64).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  }
}
