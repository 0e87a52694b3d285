import CommonMark
package import ReportModel

/// Writes sections as GitHub-flavoured Markdown, without raw HTML.
package enum SectionsMarkdown {
  /// The title and the sections, with a line break at the end.
  package static func text(title: RichText, _ sections: [ReportSection]) -> String {
    let blocks = ["# \(inline(title))"] + sections.flatMap(blocks)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func blocks(_ section: ReportSection) -> [String] {
    ["## \(inline(section.heading))"]
      + (section.sentences.isEmpty ? [] : [section.sentences.map(item).joined(separator: "\n")])
      + section.tables.flatMap(blocks)
  }

  private static func item(_ sentence: RichText) -> String { "- \(inline(sentence))" }

  private static func blocks(_ table: ReportTable) -> [String] {
    let heads = table.columns.map { inline($0.head) }
    let rule = table.columns.map { $0.content.isNumber ? "---:" : "---" }
    let rows = table.rows.map { row in row.cells.map { inline($0.text) } }
    let lines = ([heads, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
    return ["**\(inline(table.caption))**", lines.joined(separator: "\n")]
      + table.notes.map(inline)
  }

  /// Text that prints as it is: our own words with what is Markdown escaped, a user's with all of its
  /// punctuation.
  private static func inline(_ text: RichText) -> String {
    text.segments.reduce(into: "") { result, segment in
      switch segment {
      case .plain(let part): result += escaped(part)
      case .quoted(let part):
        let marked = Markdown.escape(part)
        result += String(marked.unicodeScalars.dropFirst().dropLast())
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if "\\`*_{}[]<>#|~&$".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }
}
