import Workbooks

/// The two cells that tell whether what a workbook shows still belongs to its inputs.
enum Checks {
  /// Says whether any input differs from the one that was shipped.
  static let values = "values_check"
  /// Says whether an input differs that no formula can follow.
  static let formulas = "formulas_check"

  /// What a value says of itself while the inputs are those that were shipped.
  static let asComputed = "as computed"
  /// What formulas say while they follow every input.
  static let live = "live"
  /// What is said where `breakeven` has to run on the changed scenario.
  static let runAgain = "run breakeven again"
  /// What stands beside an input that formulas follow.
  static let changed = "changed"
  /// What stands beside a value that no formula can give.
  private static let shipped = "computed for the inputs as shipped"

  /// A cell beside a value that no formula can give.
  static func besideValue(_ looks: Looks) -> Cell {
    .formula(
      .choice(
        .operation(.equals, .name(values), .text(asComputed)), .text(shipped), .text(runAgain)),
      text: shipped, looks.note)
  }

  /// A cell that repeats whether formulas follow.
  static var ofFormulas: Cell { .formula(.name(formulas), text: live) }
  /// A cell that repeats whether values belong to the inputs.
  static var ofValues: Cell { .formula(.name(values), text: asComputed) }

  /// Marks a cell red while it asks for another run.
  static func highlight(_ cell: CellReference, _ looks: Looks) -> Highlight {
    let own = CellReference(row: cell.row, column: cell.column)
    return Highlight(
      row: cell.row, columns: cell.column...cell.column,
      while: .operation(.equals, .cell(own), .text(runAgain)), looks.alarm)
  }
}
