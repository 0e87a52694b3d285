import CMark

extension MarkdownTree {
  /// The paragraphs and headings in whose lines after the first something of interest is.
  func paragraphs(where isOfInterest: (ClosedRange<Int>) -> Bool) -> [ParagraphPlace] {
    var places: [ParagraphPlace] = []
    var containers: [ParagraphPlace.Container] = []
    unsafe walk { node, isEntered in
      let line = unsafe Int(cmark_node_get_start_line(node))
      let byteColumn = unsafe Int(cmark_node_get_start_column(node))
      let type = unsafe cmark_node_get_type(node)
      switch type {
      case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM:
        guard isEntered else { return _ = containers.removeLast() }
        containers.append(
          ParagraphPlace.Container(
            isQuote: type == CMARK_NODE_BLOCK_QUOTE, line: line, byteColumn: byteColumn))
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
        let endLine = unsafe Int(cmark_node_get_end_line(node))
        guard isEntered, endLine > line, isOfInterest(line + 1...endLine) else { return }
        places.append(
          ParagraphPlace(
            line: line, byteColumn: byteColumn, endLine: endLine,
            isHeading: type == CMARK_NODE_HEADING, containers: containers))
      default: break
      }
    }
    return places
  }

  /// Whether the text begins with anything but a paragraph.
  var startsWithBlock: Bool {
    var type: cmark_node_type?
    unsafe walk { node, _ in
      let next = unsafe cmark_node_get_type(node)
      if type == nil && next != CMARK_NODE_DOCUMENT { type = next }
    }
    return type.map { $0 != CMARK_NODE_PARAGRAPH } ?? false
  }
}
