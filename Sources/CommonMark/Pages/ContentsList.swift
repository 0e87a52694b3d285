/// The nested list of links to the headings of a page.
struct ContentsList {
  let headings: [Heading]

  /// The headings from the second level down; the first is the page's title.
  init(of headings: [Heading], depth: ContentsDepth) {
    let levels = 2..<(2 + depth.levels)
    self.headings = headings.filter { levels.contains($0.level) }
  }

  /// A landmark with the list; empty if there is nothing to list.
  var html: String {
    guard !headings.isEmpty else { return "" }
    let name = Markdown.escapeHTML(LandmarkWords.current.contents)
    var html = "<nav class=\"contents\" aria-label=\"\(name)\">\n"
    var open: [Int] = []
    for heading in headings {
      html += Self.transition(to: heading.level, open: &open)
      html += "<li><a href=\"#\(heading.id)\">\(heading.numberHTML)\(heading.html)</a>"
    }
    html += String(repeating: "</li>\n</ul>\n", count: open.count)
    return html + "</nav>"
  }

  /// The tags that lead to a heading's place, given the levels whose lists are open.
  private static func transition(to level: Int, open: inout [Int]) -> String {
    guard let innermost = open.last else {
      open = [level]
      return "<ul>\n"
    }
    if level > innermost {
      open.append(level)
      return "\n<ul>\n"
    }
    var html = "</li>\n"
    while open.count > 1, open[open.count - 2] >= level {
      open.removeLast()
      html += "</ul>\n</li>\n"
    }
    open[open.count - 1] = level
    return html
  }
}
