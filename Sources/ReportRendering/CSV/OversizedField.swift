/// A text that no cell of a spreadsheet holds.
package struct OversizedField: Error, CustomStringConvertible, Sendable {
  /// What the cell is called.
  package let name: String
  /// How many characters it has.
  package let count: Int

  /// What is told of it.
  package var description: String {
    "\(name) has \(count) characters, and a spreadsheet's cell holds \(CSVRecord.mostUnits)"
  }
}
