extension Workbook {
  /// Throws where a sheet, a text or a formula is larger than fits a workbook.
  func checkLimits() throws(WorkbookError) {
    for sheet in sheets { try sheet.checkLimits() }
  }
}

extension Worksheet {
  fileprivate func checkLimits() throws(WorkbookError) {
    guard rows.count <= Self.mostRows else {
      throw .tooManyRows(sheet: name, count: rows.count)
    }
    for (row, cells) in rows.enumerated() {
      guard cells.count <= Self.mostColumns else {
        throw .tooManyColumns(sheet: name, count: cells.count)
      }
      for (column, cell) in cells.enumerated() {
        try check(cell, "\(CellReference.letters(column))\(row + 1)")
      }
    }
  }

  private func check(_ cell: Cell, _ place: String) throws(WorkbookError) {
    switch cell.content {
    case .text(let text):
      let count = text.utf16.count
      guard count <= Cell.mostCharacters else {
        throw .textTooLong(sheet: name, cell: place, count: count)
      }
    case .formula(let formula, _):
      let count = formula.text(on: name).utf16.count
      guard count <= Formula.mostCharacters else {
        throw .formulaTooLong(sheet: name, cell: place, count: count)
      }
    case .blank, .number: break
    }
  }
}
