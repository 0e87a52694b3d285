/// Why a workbook can't be written.
package enum WorkbookError: Error, Equatable, Sendable {
  /// A sheet has more rows than fit.
  case tooManyRows(sheet: String, count: Int)
  /// A sheet has more columns than fit.
  case tooManyColumns(sheet: String, count: Int)
  /// A cell's text is longer than fits.
  case textTooLong(sheet: String, cell: String, count: Int)
  /// A cell's formula is longer than fits.
  case formulaTooLong(sheet: String, cell: String, count: Int)
  /// The library refuses something, in its own words.
  case refused(String)
}

extension WorkbookError: CustomStringConvertible {
  /// What is wrong, in words.
  package var description: String {
    switch self {
    case .tooManyRows(let sheet, let count):
      "the sheet '\(sheet)' would have \(count) rows and a sheet holds \(Worksheet.mostRows)"
    case .tooManyColumns(let sheet, let count):
      "the sheet '\(sheet)' would have \(count) columns and a sheet holds \(Worksheet.mostColumns)"
    case .textTooLong(let sheet, let cell, let count):
      "the text of cell \(cell) of the sheet '\(sheet)' has \(count) characters and a cell holds "
        + "\(Cell.mostCharacters)"
    case .formulaTooLong(let sheet, let cell, let count):
      "the formula of cell \(cell) of the sheet '\(sheet)' has \(count) characters and a formula "
        + "holds \(Formula.mostCharacters)"
    case .refused(let reason): reason
    }
  }
}
