/// The place of a cell in a workbook.
package struct CellReference: Hashable, Sendable {
  /// The sheet; nil for the formula's own.
  package let sheet: String?
  /// From 0.
  package let row: Int
  /// From 0.
  package let column: Int

  /// The cell of a sheet at a row and a column, both from 0.
  package init(sheet: String? = nil, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// The cell as a formula on a sheet writes it: `$C$7`, or `'Other sheet'!$C$7`.
  package func text(on own: String? = nil) -> String {
    let cell = "$\(Self.letters(column))$\(row + 1)"
    guard let sheet, sheet != own else { return cell }
    return Self.quoted(sheet) + "!" + cell
  }

  /// The cells from this one to another of its sheet, with the sheet's name.
  package func text(to last: CellReference) -> String {
    text() + ":" + CellReference(row: last.row, column: last.column).text()
  }

  /// `A` … `Z`, `AA` … of a column from 0.
  package static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, "")
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// A sheet's name as formulas write it.
  private static func quoted(_ name: String) -> String {
    "'" + name.replacing("'", with: "''") + "'"
  }
}
