/// Where cmark found a paragraph, or a heading that is underlined.
struct ParagraphPlace {
  /// Where a quote or a list item begins.
  struct Container: Equatable {
    var isQuote: Bool
    var line: Int
    var byteColumn: Int
  }

  /// The first line, that of link definitions before the text if there are any.
  var line: Int
  var byteColumn: Int
  /// The last line, or the one after it for a heading.
  var endLine: Int
  var isHeading: Bool
  /// The quotes and list items around it, the outermost first.
  var containers: [Container]
}
