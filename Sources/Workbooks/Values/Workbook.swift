/// A workbook as a value: sheets, names and what its file says of itself.
package struct Workbook: Sendable {
  /// The title in the file's properties.
  package var title: String
  /// The day in the file's properties, in days since 1970-01-01; nil for one that is always the
  /// same, so that equal workbooks are equal bytes.
  package var createdOnDay: Int?
  /// The sheets in their order.
  package var sheets: [Worksheet]
  /// The names of cells, for the whole workbook.
  package var names: [DefinedName]

  /// A workbook.
  package init(
    title: String, createdOnDay: Int? = nil, sheets: [Worksheet], names: [DefinedName] = []
  ) {
    self.title = title
    self.createdOnDay = createdOnDay
    self.sheets = sheets
    self.names = names
  }
}
