/// One sheet: its cells, how wide its columns are and how it is printed.
package struct Worksheet: Sendable {
  /// The most columns of a sheet.
  package static let mostColumns = 16_384
  /// The most rows of a sheet.
  package static let mostRows = 1_048_576

  /// What its tab says; `SheetNames` makes valid ones.
  package let name: String
  /// The rows from the top, each from the left.
  package var rows: [[Cell]]
  /// The widths of the columns from the left, in characters.
  package var columnWidths: [Double]
  /// So many rows at the top stay in sight and are repeated on paper.
  package var frozenRows: Int
  /// So many columns at the left stay in sight.
  package var frozenColumns: Int
  /// Whether it is printed across the paper's long side.
  package var isLandscape: Bool
  /// What may be typed into cells.
  package var validations: [CellValidation] = []
  /// The cells that look different while a formula holds.
  package var highlights: [Highlight] = []
  /// The charts that stand on it.
  package var charts: [WorkbookChart] = []

  /// A sheet.
  package init(
    name: String, rows: [[Cell]] = [], columnWidths: [Double] = [], frozenRows: Int = 0,
    frozenColumns: Int = 0, isLandscape: Bool = true
  ) {
    self.name = name
    self.rows = rows
    self.columnWidths = columnWidths
    self.frozenRows = frozenRows
    self.frozenColumns = frozenColumns
    self.isLandscape = isLandscape
  }

  /// A cell of it by row and column, both from 0.
  package func reference(row: Int, column: Int) -> CellReference {
    CellReference(sheet: name, row: row, column: column)
  }
}
