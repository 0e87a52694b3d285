/// A name that stands for a cell in every formula of a workbook.
package struct DefinedName: Equatable, Sendable {
  /// The name; `DefinedNames` makes valid ones.
  package let name: String
  /// The cell.
  package let cell: CellReference

  /// A name of a cell.
  package init(_ name: String, _ cell: CellReference) {
    self.name = name
    self.cell = cell
  }
}
