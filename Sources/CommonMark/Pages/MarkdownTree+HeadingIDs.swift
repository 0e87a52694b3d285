extension MarkdownTree {
  /// Gives every heading an id, and returns them in order.
  mutating func identifyHeadings(reserving reserved: Set<String>) -> [Heading] {
    var ids = HeadingIDs(reserved: reserved)
    var headings: [Heading] = []
    edit { node in
      guard node.kind == .heading else { return .keep }
      let text = MarkedText(node.inlineText)
      let heading = Heading(
        level: node.headingLevel, text: text, id: ids.claim(for: text.plain))
      headings.append(heading)
      let tag = "h\(heading.level)"
      return .element(opening: "<\(tag) id=\"\(heading.id)\">", closing: "</\(tag)>")
    }
    return headings
  }
}
