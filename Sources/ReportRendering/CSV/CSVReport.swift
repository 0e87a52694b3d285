package import ReportModel

/// A report's tables as CSV: a file each and one that lists them, or all in one stream.
package struct CSVReport {
  /// The file that lists the others.
  private static let index = "index"

  private let tables: [(name: String, table: ReportTable)]
  private let here: String

  /// All tables of a report, and those behind its charts, by name.
  package init(_ report: Report) {
    var tables = report.tables
    for (name, chart) in report.charts.sorted(by: { $0.key < $1.key }) {
      guard let other = tables[chart.data.id] else {
        tables[chart.data.id] = chart.data
        continue
      }
      if other != chart.data { tables["\(name)-chart"] = chart.data }
    }
    self.tables = tables.sorted { $0.key < $1.key }.map { (name: $0.key, table: $0.value) }
    here = report.language.page.youAreHere.characters
  }

  /// The names that files of a report may have.
  package static var possibleNames: Set<String> {
    let kinds: [ReportVocabulary] = [.client, .budget, .comparison, .audit]
    let tables = kinds.flatMap(\.tables.keys)
    let charts = kinds.flatMap(\.charts).flatMap { [$0, "\($0)-data", "\($0)-chart"] }
    return Set(([index] + tables + charts).map { "\($0).csv" })
  }

  /// The files by name, the list of them last.
  package func files() throws(OversizedField) -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    for (name, table) in tables {
      files.append((name: "\(name).csv", text: try CSVTable(table, here: here).text))
    }
    return files + [(name: "\(Self.index).csv", text: try list())]
  }

  /// What each file holds and what its reader must know.
  private func list() throws(OversizedField) -> String {
    var text = try line(["file", "title", "notes"])
    for (name, table) in tables {
      let notes = table.notes.map(\.characters).joined(separator: " ")
      text += try line(["\(name).csv", table.caption.characters, notes])
    }
    return text
  }

  private func line(_ texts: [String]) throws(OversizedField) -> String {
    var record = CSVRecord()
    for text in texts { try record.append(text: text, "a title or note of the list of tables") }
    return record.line
  }

  /// Every table in one: a line for each cell, with its table, row, column and unit.
  package func stream() throws(OversizedField) -> String {
    var text = try line(["table", "row", "role", "head", "column", "unit", "value", "note"])
    for (name, table) in tables {
      for (number, row) in table.rows.enumerated() {
        text += try lines(row, number + 1, of: table, name)
      }
    }
    return text
  }

  /// The cells of a row, each with the row's first, which heads it.
  private func lines(
    _ row: ReportTable.Row, _ number: Int, of table: ReportTable, _ name: String
  ) throws(OversizedField) -> String {
    let place = "a cell of the table '\(name)'"
    var text = ""
    for (cell, column) in zip(row.cells, table.columns).dropFirst() {
      let cell = CSVCell(cell, column)
      var record = CSVRecord()
      try record.append(text: name, place)
      record.append(number: Double(number), isPercentage: false)
      try record.append(text: row.role.rawValue, place)
      try record.append(text: row.cells[0].text.characters, place)
      try record.append(text: column.head.characters, place)
      try record.append(text: column.unit ?? "", place)
      try record.append(cell, place)
      try record.append(text: cell.note ?? "", place)
      text += record.line
    }
    return text
  }
}
