import CommonMark

/// What stands over a table or a chart: `**Table 3.** What it shows`.
enum CaptionMarkdown {
  /// The caption's lines, the last of which names the place where the dialect can.
  static func lines(
    label: String?, caption: String, anchor: String?, as dialect: MarkdownDialect
  ) -> [String] {
    let number = label.map { "**\(Markdown.written($0, as: dialect)).** " } ?? ""
    let line = number.isEmpty ? "**\(caption)**" : number + caption
    guard let anchor, dialect.anchors == .blocks else { return [line] }
    return [line, "{: #\(anchor) }"]
  }
}
