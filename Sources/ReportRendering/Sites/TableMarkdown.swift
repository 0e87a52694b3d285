import CommonMark
import ReportModel

/// A table as GitHub-flavoured Markdown: its caption, a line for each row, its notes.
struct TableMarkdown {
  private let table: ReportTable
  private let anchor: String?
  private let label: String?
  private let caption: String
  private let shown: [Int]
  private let dialect: MarkdownDialect
  private let words: PageWords

  /// A table with a label such as `Table 3`, a caption in Markdown and the columns of some names;
  /// `anchor` is what links to it name.
  init(
    _ table: ReportTable, anchor: String?, label: String?, caption: String?,
    columns: [String]? = nil, as dialect: MarkdownDialect, words: PageWords
  ) {
    self.table = table
    self.anchor = anchor
    self.label = label
    self.dialect = dialect
    self.words = words
    self.caption = caption ?? table.caption.written(as: dialect)
    shown =
      columns?.flatMap { name in table.columns.indices.filter { table.columns[$0].id == name } }
      ?? Array(table.columns.indices)
  }

  /// The lines, with an empty one between blocks.
  var lines: [String] {
    let heading = CaptionMarkdown.lines(
      label: label, caption: caption, anchor: anchor, as: dialect)
    guard !table.rows.isEmpty, !shown.isEmpty else {
      return heading + ["", Markdown.written(words.nothing, as: dialect, atLineStart: true)]
    }
    return heading + [""] + rows + notes
  }

  /// The head, the line under it and a line for each row: what changes in one changes no other.
  var rows: [String] {
    let columns = shown.map { table.columns[$0] }
    let heads = columns.map { column in
      column.head.written(as: dialect, isInTable: true)
        + (column.unit.map { " (" + Markdown.written($0, as: dialect, isInTable: true) + ")" } ?? "")
    }
    let rules = columns.map { $0.content.isNumber ? "---:" : "---" }
    return [Self.line(heads), Self.line(rules)] + table.rows.map { Self.line(cells($0)) }
  }

  private func cells(_ row: ReportTable.Row) -> [String] {
    shown.enumerated().map { position, index in
      guard row.cells.indices.contains(index) else { return "" }
      let text = row.cells[index].text.written(as: dialect, isInTable: true)
      let isHere = position == 0 && row.isMarked
      let isStrong = row.role == .total && !text.isEmpty && !row.cells[index].isMissing
      let cell = isStrong ? "**\(text)**" : text
      let here = Markdown.written(words.here, as: dialect, isInTable: true)
      return isHere ? "\(cell) **\(here)**" : cell
    }
  }

  private var notes: [String] {
    guard !table.notes.isEmpty else { return [] }
    return [""] + table.notes.map { "- " + $0.written(as: dialect, atLineStart: true) }
  }

  private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}
