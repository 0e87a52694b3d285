import CommonMark
import ReportModel

extension RichText {
  /// The text in front matter, isolated by characters where it runs from right to left.
  var frontMatter: String {
    segments.reduce(into: "") { text, segment in
      switch segment {
      case .plain(let part): text += part
      case .quoted(let part): text += Markdown.isolated(part)
      }
    }
  }

  /// The text as Markdown of a dialect.
  func written(
    as dialect: MarkdownDialect, isInTable: Bool = false, atLineStart: Bool = false
  ) -> String {
    var markdown = ""
    for segment in segments {
      let isStart = atLineStart && markdown.isEmpty
      switch segment {
      case .plain(let text):
        markdown += Markdown.written(
          text, as: dialect, isInTable: isInTable, atLineStart: isStart)
      case .quoted(let text):
        markdown += Markdown.written(
          text, as: dialect, isValue: true, isInTable: isInTable, atLineStart: isStart)
      }
    }
    return markdown
  }
}
