import CommonMark
import ReportModel

/// A table as accessible HTML that scrolls by itself where the page is too narrow.
struct TableHTML {
  /// With more columns than these a table is set smaller on paper.
  private static let mostColumns = 7
  /// With more columns than these a table is printed in parts.
  private static let mostPrintedColumns = 11
  /// With more rows than these a table may be split on paper.
  private static let mostRowsTogether = 9

  private let table: ReportTable
  private var id: String
  private let label: String?
  private var caption: String
  private let words: PageWords
  /// The columns that are shown, by index.
  private var shown: [Int]
  private var hasNotes = true
  /// The head, body and foot where they were made before.
  private var madeSections: String?

  /// A table under an id, with a label such as `Table 3`, a caption in HTML and the columns of some
  /// names in their order.
  init(
    _ table: ReportTable, id: String, label: String? = nil, caption: String? = nil,
    columns: [String]? = nil, words: PageWords, sections: String? = nil
  ) {
    self.table = table
    self.id = id
    self.label = label
    self.words = words
    madeSections = sections
    self.caption = caption ?? table.caption.html
    shown =
      columns?.flatMap { name in table.columns.indices.filter { table.columns[$0].id == name } }
      ?? Array(table.columns.indices)
  }

  /// The table for paper: in parts that each repeat the first column where it has too many columns
  /// for one page.
  var printed: String {
    let rest = Array(shown.dropFirst())
    let count = (rest.count + Self.mostPrintedColumns - 2) / (Self.mostPrintedColumns - 1)
    guard count > 1 else { return html }
    return (0..<count).map { index in
      var part = self
      part.madeSections = nil
      part.shown = [shown[0]] + rest[rest.count * index / count..<rest.count * (index + 1) / count]
      if index > 0 { part.id += "_part\(index + 1)" }
      part.caption += " " + words.part(index + 1, of: count)
      part.hasNotes = index == count - 1
      return part.html
    }.joined(separator: "\n")
  }

  /// The names in the value of a `columns` option.
  static func columnNames(_ value: String) -> [String] {
    value.split(separator: ",", omittingEmptySubsequences: false).map { name in
      String(name.filter { $0 != " " && $0 != "\t" })
    }
  }

  /// What stands in place of a table that has nothing to show.
  static func empty(id: String, label: String?, caption: String, words: PageWords) -> String {
    """
    <p class="empty-table" id="\(id)"><strong>\(CaptionLabel.html(label))\(caption).</strong> \
    \(words.nothingToShow)</p>
    """
  }

  /// The table, or a sentence where there is nothing to show.
  var html: String {
    guard !table.rows.isEmpty, !shown.isEmpty else {
      return Self.empty(id: id, label: label, caption: caption, words: words)
    }
    let sections = madeSections ?? self.sections
    var html = ""
    html.reserveCapacity(600 + sections.utf8.count)
    html += """
      <div class="\(blockClasses)" id="\(id)">
      <div class="table-scroll" role="group" tabindex="0" aria-labelledby="\(id)_caption">
      <table>
      <caption id="\(id)_caption">\(CaptionLabel.html(label))\(caption)</caption>

      """
    html += sections
    html += "</table>\n</div>\n"
    appendNotes(to: &html)
    html += "</div>"
    return html
  }

  /// Head, body and foot, which know neither the table's id nor its caption.
  var sections: String {
    var html = ""
    html.reserveCapacity(56 * shown.count * (table.rows.count + 2))
    appendHead(to: &html)
    appendSection("tbody", of: rows(.body), to: &html)
    appendSection("tfoot", of: rows(.total) + rows(.beside), to: &html)
    return html
  }

  private func rows(_ role: ReportTable.Row.Role) -> [ReportTable.Row] {
    table.rows.filter { $0.role == role }
  }

  private var blockClasses: String {
    Self.classes(columns: shown.count, rows: table.rows.count)
  }

  /// The classes of the block around a table of some size.
  static func classes(columns: Int, rows: Int) -> String {
    (["table-block"] + (columns > mostColumns ? ["wide"] : [])
      + (rows > mostRowsTogether ? [] : ["short"])).joined(separator: " ")
  }

  private func appendHead(to html: inout String) {
    html += "<thead><tr>"
    for column in shown.map({ table.columns[$0] }) {
      let classes = [
        column.content.isNumber ? "number" : nil, column.head.hasLongWord ? "long" : nil,
      ]
      .compactMap(\.self).joined(separator: " ")
      html += classes.isEmpty ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"\(classes)\">"
      column.head.appendHTML(to: &html)
      if let unit = column.unit {
        html += "<span class=\"unit\">\(Markdown.escapeHTML(unit))</span>"
      }
      html += "</th>"
    }
    html += "</tr></thead>\n"
  }

  private func appendSection(
    _ name: String, of rows: [ReportTable.Row], to html: inout String
  ) {
    guard !rows.isEmpty else { return }
    html += "<\(name)>\n"
    for row in rows {
      html += Self.opening(of: row)
      for (position, index) in shown.enumerated() where row.cells.indices.contains(index) {
        append(row.cells[index], of: table.columns[index], isHead: position == 0, to: &html)
        if position == 0 { html += row.isMarked ? hereMark + "</th>" : "</th>" }
      }
      html += "</tr>\n"
    }
    html += "</\(name)>\n"
  }

  /// Appends a cell; a row's head stays open for the mark.
  private func append(
    _ cell: ReportTable.Cell, of column: ReportTable.Column, isHead: Bool, to html: inout String
  ) {
    html += isHead ? "<th scope=\"row\"" : "<td"
    html += Self.classes(of: cell, isNumber: column.content.isNumber)
    if cell.isMissing && cell == .none {
      // A dash says nothing to who listens.
      html += "<span aria-hidden=\"true\">–</span><span class=\"spoken\">\(words.noFigure)</span>"
    } else if let key = cell.text.longKey {
      html += key
    } else {
      cell.text.appendHTML(to: &html)
    }
    if !isHead { html += "</td>" }
  }

  private func appendNotes(to html: inout String) {
    guard hasNotes, !table.notes.isEmpty else { return }
    html += "<ul class=\"table-notes\">\n"
    for note in table.notes { html += "<li>\(note.html)</li>\n" }
    html += "</ul>\n"
  }

  private var hereMark: String {
    " <strong class=\"here-mark\">\(words.youAreHere)</strong>"
  }

  private static func opening(of row: ReportTable.Row) -> String {
    switch (row.role, row.isMarked) {
    case (.body, false): "<tr>"
    case (.body, true): "<tr class=\"here\">"
    case (let role, false): "<tr class=\"\(role.rawValue)\">"
    case (let role, true): "<tr class=\"\(role.rawValue) here\">"
    }
  }

  /// The classes that end a cell's tag; `words` in a column of numbers may be wrapped.
  private static func classes(of cell: ReportTable.Cell, isNumber: Bool) -> String {
    if !isNumber, cell.text.hasLongWord { return " class=\"long\">" }
    return switch (isNumber, cell.number != nil, cell.isMissing) {
    case (false, _, false): ">"
    case (false, _, true): " class=\"missing\">"
    case (true, true, _): " class=\"number\">"
    case (true, false, false): " class=\"number words\">"
    case (true, false, true): " class=\"number words missing\">"
    }
  }
}
