/// What keeps a row from being counted.
package struct RowFault: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Kind: String, CaseIterable, Sendable {
    case cells = "another number of cells than the header has"
    case notJSON = "no JSON object"
    case notATime = "no time"
    case otherStyle = "a time in another format than the first row's"
    case absurdTime = "a time before 2000 or after 2099"
    case empty = "an empty cell"
    case notANumber = "no whole number"
    case negative = "a negative number"
    case absurd = "a number too large for one row"
    case cachedAboveInput = "more cached tokens than input tokens"
    case notMoney = "no amount of money"
    case alone = "a time far from all others"
  }

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
