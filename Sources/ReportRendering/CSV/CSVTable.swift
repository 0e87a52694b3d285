import ReportModel

/// A table as CSV: a line of heads with their units, a line for each row.
struct CSVTable {
  /// The column that tells totals from what they add up.
  private static let roleHead = "row"
  /// The column of what cells say in words.
  private static let noteHead = "note"

  private let table: ReportTable
  /// What the note of the row that the scenario is in says.
  private let here: String

  init(_ table: ReportTable, here: String) { (self.table, self.here) = (table, here) }

  /// The file's text.
  var text: String {
    get throws(OversizedField) {
      var text = try heads().line
      for row in table.rows { text += try record(row).line }
      return text
    }
  }

  /// Totals and what stands under them are told from the figures.
  private var hasRoles: Bool { table.rows.contains { $0.role != .body } }

  private func heads() throws(OversizedField) -> CSVRecord {
    var record = CSVRecord()
    for column in table.columns {
      try record.append(text: column.csvHead, "a head of the table '\(table.id)'")
    }
    if hasRoles { try record.append(text: Self.roleHead, "") }
    try record.append(text: Self.noteHead, "")
    return record
  }

  private func record(_ row: ReportTable.Row) throws(OversizedField) -> CSVRecord {
    var record = CSVRecord()
    for (cell, column) in zip(row.cells, table.columns) {
      try record.append(CSVCell(cell, column), "\(name(column)) in the table '\(table.id)'")
    }
    if hasRoles { try record.append(text: row.role.rawValue, "") }
    try record.append(text: note(row), "a note of the table '\(table.id)'")
    return record
  }

  private func name(_ column: ReportTable.Column) -> String {
    "a cell of the column '\(column.id)'"
  }

  /// What cells say that numbers can't, with the heads of their columns.
  private func note(_ row: ReportTable.Row) -> String {
    let notes = zip(row.cells, table.columns).compactMap { cell, column in
      CSVCell(cell, column).note.map { "\(column.head.characters): \($0)" }
    }
    return ((row.isMarked ? [here] : []) + notes).joined(separator: "; ")
  }
}

extension ReportTable.Column {
  /// The head with its unit in parentheses.
  var csvHead: String { head.characters + (unit.map { " (\($0))" } ?? "") }
}

extension CSVRecord {
  /// Adds a cell.
  mutating func append(
    _ cell: CSVCell, _ name: @autoclosure () -> String
  ) throws(OversizedField) {
    switch cell.content {
    case .nothing: appendNothing()
    case .number(let number, let isPercentage): append(number: number, isPercentage: isPercentage)
    case .text(let text): try append(text: text, name())
    }
  }
}
