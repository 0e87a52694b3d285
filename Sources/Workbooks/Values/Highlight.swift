/// A cell that looks different while a formula holds.
package struct Highlight: Equatable, Sendable {
  /// From 0.
  package let row: Int
  /// From 0.
  package let column: Int
  /// The last column, from 0.
  package let lastColumn: Int
  /// What must hold.
  package let condition: Formula
  /// How it looks then.
  package let style: CellStyle

  /// Cells of a row that look different while a formula holds.
  package init(
    row: Int, columns: ClosedRange<Int>, while condition: Formula, _ style: CellStyle
  ) {
    self.row = row
    column = columns.lowerBound
    lastColumn = columns.upperBound
    self.condition = condition
    self.style = style
  }
}
