/// A piece of a source, where cmark says that it is.
struct SourcePiece {
  /// As written, from its first visible character on.
  var text: Substring
  var line: Int
  var byteColumn: Int

  init(html node: borrowing MarkdownNode) {
    text = node.literal.drop { $0 == " " }
    line = node.line
    byteColumn = node.byteColumn
  }

  init(target node: borrowing MarkdownNode) {
    text = "](\(node.url))"
    line = node.line
    byteColumn = node.byteColumn
  }

  /// As many bytes as tell one piece from the next.
  var start: Substring.UTF8View {
    text.utf8.prefix(64).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  }
}
