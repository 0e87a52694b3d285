/// What may be typed into a cell, and what a reader is told there.
package struct CellValidation: Equatable, Sendable {
  /// The numbers that are taken.
  package enum Rule: Equatable, Sendable {
    case atLeast(Double)
    case atMost(Double)
    case between(Double, Double)
    /// Anything; the reader is only told something.
    case anything
  }

  /// From 0.
  package let row: Int
  /// From 0.
  package let column: Int
  /// The numbers that are taken.
  package let rule: Rule
  /// What is said while the cell is chosen; empty for nothing.
  package let message: String

  /// A rule for a cell.
  package init(row: Int, column: Int, _ rule: Rule, message: String = "") {
    self.row = row
    self.column = column
    self.rule = rule
    self.message = message
  }
}
