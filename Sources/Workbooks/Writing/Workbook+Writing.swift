extension Workbook {
  /// Writes the workbook as an .xlsx file at a path that is free, with its parts in a folder until
  /// then. The bytes follow from the value alone. Throws `WorkbookError`.
  package func write(to path: String, partsIn folder: String) throws(WorkbookError) {
    try checkLimits()
    try XLSXFile(path: path, folder: folder).write(self)
  }
}
