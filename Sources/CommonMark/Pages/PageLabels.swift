/// What the tables and charts of a page are called, such as `Table 3`: each kind is counted in the
/// order of the page.
struct PageLabels {
  /// The option of a directive that is not to be counted.
  static let option = "numbered"

  private let words: [String: String]
  private var counts: [String: Int] = [:]
  private var labels: [String: String] = [:]

  /// No labels yet, of kinds that are called by some words.
  init(words: [String: String]) { self.words = words }

  /// The label of the next directive; nil where it is not counted.
  mutating func claim(for directive: Directive) -> String? {
    guard let word = words[directive.name], directive[Self.option] != "no" else { return nil }
    let count = counts[directive.name, default: 0] + 1
    counts[directive.name] = count
    // The space does not break.
    let label = "\(word)\u{A0}\(count)"
    let target = CrossReference.target(directive.name, directive.argument)
    if labels[target] == nil { labels[target] = label }
    return label
  }

  /// What a link to a table or chart says.
  subscript(url: String) -> String? { url.hasPrefix("#") ? labels[String(url.dropFirst())] : nil }

  /// HTML of inlines in which references say what they lead to.
  func filling(_ html: String) -> String {
    guard html.contains("\"></a>") else { return html }
    return labels.reduce(html) { html, label in
      let link = "<a href=\"#\(Markdown.escapeHTML(label.key))\">"
      return html.replacing(
        "\(link)</a>", with: "\(link)\(Markdown.escapeHTML(label.value))</a>")
    }
  }
}
