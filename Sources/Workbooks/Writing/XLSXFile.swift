import CXLSXWriter

/// An .xlsx file while libxlsxwriter puts it together; owns the library's handles.
@safe struct XLSXFile: ~Copyable {
  private static let secondsOfDay = 86_400
  /// 2000-01-01, where a workbook has no day of its own; the library reads 0 as now.
  private static let dayOfNone = 10_957

  private let file: UnsafeMutablePointer<lxw_workbook>
  private var formats: FormatTable

  /// A file at a path, whose parts are kept in a folder until it is written.
  init(path: String, folder: String) throws(WorkbookError) {
    let made = unsafe folder.withCString { folder in
      var options = unsafe lxw_workbook_options()
      unsafe options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return unsafe workbook_new_opt(path, &options)
    }
    guard let made = unsafe made else { throw .refused("no memory for a workbook") }
    unsafe file = unsafe made
    formats = unsafe FormatTable(made)
  }

  /// Writes all of a workbook and ends the file.
  consuming func write(_ workbook: Workbook) throws(WorkbookError) {
    do {
      setProperties(workbook)
      for sheet in workbook.sheets { try add(sheet) }
      for name in workbook.names {
        try Self.check(
          unsafe workbook_define_name(file, name.name, "=" + name.cell.text()), name.name)
      }
    } catch {
      unsafe lxw_workbook_free(file)
      throw error
    }
    try Self.check(unsafe workbook_close(file), "the file")
  }

  private func setProperties(_ workbook: Workbook) {
    let day = max(workbook.createdOnDay ?? Self.dayOfNone, 1)
    var properties = unsafe lxw_doc_properties()
    unsafe properties.created = time_t(day * Self.secondsOfDay)
    unsafe PlainCharacters.only(workbook.title).withCString { title in
      unsafe properties.title = UnsafeMutablePointer(mutating: title)
      unsafe workbook_set_properties(file, &properties)
    }
  }

  private mutating func add(_ sheet: Worksheet) throws(WorkbookError) {
    guard let handle = unsafe workbook_add_worksheet(file, sheet.name) else {
      throw .refused("the name '\(sheet.name)' of a sheet is not taken")
    }
    var writer = unsafe SheetWriter(handle: handle, file: file, sheet: sheet)
    try writer.write(&formats)
  }

  /// Throws what the library says of a step that failed.
  static func check(_ code: lxw_error, _ what: @autoclosure () -> String) throws(WorkbookError) {
    guard code != LXW_NO_ERROR else { return }
    let reason = unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "error"
    throw .refused("\(what()): \(reason)")
  }
}
