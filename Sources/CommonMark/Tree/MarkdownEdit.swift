/// What a pass over a tree does to the node it looks at.
enum MarkdownEdit {
  case keep
  /// Sets the text of a code span.
  case code(String)
  /// Sets the text of a code block, and its info string.
  case codeBlock(String, info: String)
  /// Sets where a link or image leads, and its title.
  case target(url: String, title: String)
  /// Sets the text of a link that has none.
  case linkText(String)
  /// Puts runs, the isolated ones in `<bdi>`, in place of a text.
  case runs([MarkedText.Run])
  /// Puts HTML in place of a block, as it is: every byte must have been escaped.
  case html(String)
  /// Keeps what is inside a block and puts it between two tags of our own.
  case element(opening: String, closing: String)
}
