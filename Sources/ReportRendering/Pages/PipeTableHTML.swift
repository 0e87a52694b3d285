import CommonMark

/// A table written in a template itself, in the markup of the other tables.
struct PipeTableHTML {
  private let table: PipeTable
  private let words: PageWords

  init(_ table: PipeTable, words: PageWords) { (self.table, self.words) = (table, words) }

  /// The table, named by its header, since it has no caption.
  var html: String {
    """
    <div class="\(TableHTML.classes(columns: table.header.count, rows: table.rows.count))">
    <div class="table-scroll" role="region" tabindex="0" aria-label="\(name)">
    <table>
    <thead><tr>\(head)</tr></thead>
    \(table.rows.isEmpty ? "" : "<tbody>\n\(body)</tbody>\n")</table>
    </div>
    </div>
    """
  }

  private var name: String {
    words.table(columns: table.header.map(\.text).filter { !$0.isEmpty })
  }

  private var head: String {
    zip(table.header, table.alignments).map { cell, alignment in
      // A header without text says nothing to who listens.
      let tag = cell.html.isEmpty ? "td" : "th"
      let scope = cell.html.isEmpty ? "" : " scope=\"col\""
      return "<\(tag)\(scope)\(Self.class(of: alignment))>\(cell.html)</\(tag)>"
    }.joined()
  }

  private var body: String {
    table.rows.map { row in
      let cells = zip(row, table.alignments).enumerated().map { index, column in
        let (cell, alignment) = column
        return index == 0 && !cell.html.isEmpty
          ? "<th scope=\"row\"\(Self.class(of: alignment))>\(cell.html)</th>"
          : "<td\(Self.class(of: alignment))>\(cell.html)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }.joined()
  }

  private static func `class`(of alignment: PipeTable.Alignment) -> String {
    alignment == .right ? " class=\"number\"" : ""
  }
}
