import CommonMark
import ReportModel

/// A table as accessible HTML that scrolls by itself where the page is too narrow.
struct TableHTML {
  /// With more columns than these a table is set smaller on paper.
  private static let mostInText = 7

  private let table: ReportTable
  private let id: String
  private let caption: String
  /// The columns that are shown, by index.
  private let shown: [Int]

  /// A table under an id, with a caption in HTML and the columns of some names in their order.
  init(_ table: ReportTable, id: String, caption: String? = nil, columns: [String]? = nil) {
    self.table = table
    self.id = id
    self.caption = caption ?? table.caption.html
    shown =
      columns?.flatMap { name in table.columns.indices.filter { table.columns[$0].id == name } }
      ?? Array(table.columns.indices)
  }

  /// The names in the value of a `columns` option.
  static func columnNames(_ value: String) -> [String] {
    value.split(separator: ",", omittingEmptySubsequences: false).map { name in
      let start = name.drop { $0 == " " || $0 == "\t" }
      return String(String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed()))
    }
  }

  /// The table, or a sentence where there is nothing to show.
  var html: String {
    guard !table.rows.isEmpty, !shown.isEmpty else {
      return "<p class=\"empty-table\"><strong>\(caption).</strong> Nothing to show.</p>"
    }
    return """
      <div class="table-block\(shown.count > Self.mostInText ? " wide" : "")" id="\(id)">
      <div class="table-scroll" role="region" tabindex="0" aria-labelledby="\(id)_caption">
      <table>
      <caption id="\(id)_caption">\(caption)</caption>
      \(head)\(section("tbody", of: table.rows.filter { $0.role == .body }))\
      \(section("tfoot", of: table.rows.filter { $0.role != .body }))</table>
      </div>
      \(notes)</div>
      """
  }

  private var head: String {
    let cells = shown.map { index in
      let column = table.columns[index]
      let unit = column.unit.map { "<span class=\"unit\">\(Markdown.escapeHTML($0))</span>" } ?? ""
      return "<th scope=\"col\"\(classes(column.content.isNumber ? ["number"] : []))>"
        + column.head.html + unit + "</th>"
    }
    return "<thead><tr>\(cells.joined())</tr></thead>\n"
  }

  private func section(_ name: String, of rows: [ReportTable.Row]) -> String {
    guard !rows.isEmpty else { return "" }
    return rows.reduce(into: "<\(name)>\n") { $0 += row($1) } + "</\(name)>\n"
  }

  private func row(_ row: ReportTable.Row) -> String {
    let role = row.role == .body ? [] : [row.role.rawValue]
    var html = "<tr\(classes(role + (row.isMarked ? ["here"] : [])))>"
    for (position, index) in shown.enumerated() where row.cells.indices.contains(index) {
      let cell = row.cells[index]
      let kinds =
        (table.columns[index].content.isNumber ? ["number"] : [])
        + (cell.isMissing ? ["missing"] : [])
      if position == 0 {
        let mark = row.isMarked ? " <strong class=\"here-mark\">you are here</strong>" : ""
        html += "<th scope=\"row\"\(classes(kinds))>\(text(of: cell))\(mark)</th>"
      } else {
        html += "<td\(classes(kinds))>\(text(of: cell))</td>"
      }
    }
    return html + "</tr>\n"
  }

  /// A dash says nothing to who listens.
  private func text(of cell: ReportTable.Cell) -> String {
    guard cell == .none else { return cell.text.html }
    return "<span aria-hidden=\"true\">–</span><span class=\"spoken\">no figure</span>"
  }

  private var notes: String {
    guard !table.notes.isEmpty else { return "" }
    let items = table.notes.map { "<li>\($0.html)</li>\n" }.joined()
    return "<ul class=\"table-notes\">\n\(items)</ul>\n"
  }

  private func classes(_ names: [String]) -> String {
    names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}
