import CXLSXWriter

/// Writes one sheet into a file.
@safe struct SheetWriter {
  /// The height of a line of letters, in points.
  private static let lineHeight = 15.0

  private let handle: UnsafeMutablePointer<lxw_worksheet>
  private let file: UnsafeMutablePointer<lxw_workbook>
  private let sheet: Worksheet

  init(
    handle: UnsafeMutablePointer<lxw_worksheet>, file: UnsafeMutablePointer<lxw_workbook>,
    sheet: Worksheet
  ) {
    unsafe self.handle = handle
    unsafe self.file = file
    self.sheet = sheet
  }

  /// Writes cells, what may be typed, what is highlighted, charts and how it is printed.
  mutating func write(_ formats: inout FormatTable) throws(WorkbookError) {
    for (column, width) in sheet.columnWidths.enumerated() {
      let column = lxw_col_t(column)
      try check(unsafe worksheet_set_column(handle, column, column, width, nil))
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        try write(cell, lxw_row_t(row), lxw_col_t(column), &formats)
      }
    }
    for (row, lines) in sheet.wrappedRows {
      try check(
        unsafe worksheet_set_row(handle, lxw_row_t(row), Double(lines) * Self.lineHeight, nil))
    }
    for highlight in sheet.highlights { try write(highlight, &formats) }
    for validation in sheet.validations { try write(validation) }
    for chart in sheet.charts { try unsafe ChartWriter(handle, file).write(chart) }
    try setUpPages()
  }

  private func write(
    _ cell: Cell, _ row: lxw_row_t, _ column: lxw_col_t, _ formats: inout FormatTable
  ) throws(WorkbookError) {
    let format = unsafe formats.format(cell.style)
    switch cell.content {
    case .blank:
      guard unsafe format != nil else { return }
      try check(unsafe worksheet_write_blank(handle, row, column, format))
    case .text(let text):
      let plain = PlainCharacters.only(text)
      try check(unsafe worksheet_write_string(handle, row, column, plain, format))
    case .number(let number):
      try check(unsafe worksheet_write_number(handle, row, column, number, format))
    case .formula(let formula, .number(let result)):
      let text = "=" + PlainCharacters.only(formula.text(on: sheet.name))
      try check(
        unsafe worksheet_write_formula_num(handle, row, column, text, format, result))
    case .formula(let formula, .text(let result)):
      let text = "=" + PlainCharacters.only(formula.text(on: sheet.name))
      let plain = PlainCharacters.only(result)
      try check(
        unsafe worksheet_write_formula_str(handle, row, column, text, format, plain))
    }
  }

  private func write(
    _ highlight: Highlight, _ formats: inout FormatTable
  ) throws(WorkbookError) {
    var conditional = unsafe lxw_conditional_format()
    unsafe conditional.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    unsafe conditional.format = formats.format(highlight.style)
    let condition = "=" + highlight.condition.text(on: sheet.name)
    let code = unsafe condition.withCString { text in
      unsafe conditional.value_string = UnsafeMutablePointer(mutating: text)
      return unsafe worksheet_conditional_format_range(
        handle, lxw_row_t(highlight.row), lxw_col_t(highlight.column), lxw_row_t(highlight.row),
        lxw_col_t(highlight.lastColumn), &conditional)
    }
    try check(code)
  }

  private func write(_ validation: CellValidation) throws(WorkbookError) {
    var rule = unsafe lxw_data_validation()
    unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
    switch validation.rule {
    case .anything: unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    case .atLeast(let least):
      unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      unsafe rule.value_number = least
    case .atMost(let most):
      unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO.rawValue)
      unsafe rule.value_number = most
    case .between(let least, let most):
      unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      unsafe rule.minimum_number = least
      unsafe rule.maximum_number = most
    }
    let code = unsafe validation.message.withCString { message in
      if !validation.message.isEmpty {
        unsafe rule.input_message = UnsafeMutablePointer(mutating: message)
      }
      return unsafe worksheet_data_validation_cell(
        handle, lxw_row_t(validation.row), lxw_col_t(validation.column), &rule)
    }
    try check(code)
  }

  private func setUpPages() throws(WorkbookError) {
    let (rows, columns) = (sheet.frozenRows, sheet.frozenColumns)
    if rows > 0 || columns > 0 {
      unsafe worksheet_freeze_panes(handle, lxw_row_t(rows), lxw_col_t(columns))
    }
    if rows > 0 {
      try check(unsafe worksheet_repeat_rows(handle, 0, lxw_row_t(rows - 1)))
    }
    if sheet.isLandscape { unsafe worksheet_set_landscape(handle) }
    // As wide as a page, and as many pages as it needs.
    unsafe worksheet_fit_to_pages(handle, 1, 0)
    try check(unsafe worksheet_set_footer(handle, "&L&A&R&P / &N"))
  }

  private func check(_ code: lxw_error) throws(WorkbookError) {
    try XLSXFile.check(code, "the sheet '\(sheet.name)'")
  }
}
