import CMark

extension MarkdownTree {
  /// The inlines of the headings that the document begins with, as HTML and without markup.
  func headings(first count: Int) -> [(html: String, text: String)] {
    var headings: [(html: String, text: String)] = []
    headings.reserveCapacity(count)
    unsafe walk { node, isEntered in
      let isHeading = unsafe cmark_node_get_type(node) == CMARK_NODE_HEADING
      guard isHeading, isEntered, headings.count < count else { return }
      let html = unsafe Self.html(of: node).drop { $0 != ">" }.dropFirst()
      let text = unsafe MarkdownNode(node).inlineText
      headings.append((String(html.dropLast("</h1>\n".count)), text))
    }
    return headings
  }
}
