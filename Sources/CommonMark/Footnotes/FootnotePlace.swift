/// Where a template defines a footnote.
package struct FootnotePlace: Equatable, Sendable {
  /// What stands between "[^" and "]".
  package var id: String
  /// The line, from 1.
  package var line: Int
  /// The column, from 1, in Unicode scalars.
  package var column: Int
}
