package import ScenarioModel

/// What keeps a row from being counted.
package struct RowFault: Error, Equatable, Sendable {
  /// What is wrong.
  package typealias Kind = RowFaultKind

  /// What is wrong.
  package let kind: Kind
  /// Whose cell it is.
  package let role: ColumnRole?
  /// The beginning of the cell.
  package let text: String

  /// A fault of a row.
  package init(_ kind: Kind, role: ColumnRole? = nil, text: String = "") {
    (self.kind, self.role, self.text) = (kind, role, text)
  }
}
