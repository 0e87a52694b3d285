import CommonMark
package import ReportModel

/// Writes sections as GitHub-flavoured Markdown, without raw HTML.
package struct SectionsMarkdown {
  /// As comments and files of GitHub show it, where a dollar sign begins a formula.
  private static let dialect = MarkdownDialect(anchors: .slugs, escapesDollars: true)

  private let words: PageWords

  /// A writer in a language.
  package init(in language: Language) { words = PageWords(language) }

  /// The title and the sections, with a line break at the end.
  package func text(title: RichText, _ sections: [ReportSection]) -> String {
    let blocks = [["# \(Self.inline(title))"]] + sections.flatMap(blocks)
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ section: ReportSection) -> [[String]] {
    let items = section.sentences.map { "- \($0.written(as: Self.dialect, atLineStart: true))" }
    return [["## \(Self.inline(section.heading))"]] + (items.isEmpty ? [] : [items])
      + section.tables.map { table in
        TableMarkdown(
          table, anchor: nil, label: nil, caption: nil, as: Self.dialect, words: words
        ).lines
      }
  }

  private static func inline(_ text: RichText) -> String { text.written(as: dialect) }
}
