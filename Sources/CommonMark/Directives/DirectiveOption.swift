/// A `key: value` line in the body of a directive.
package struct DirectiveOption: Equatable, Sendable {
  /// What stands before the colon.
  package var key: String
  /// What follows the colon, without the spaces around it; may be empty.
  package var value: String
  /// The line in the source, from 1.
  package var line: Int
  /// The column of the key, from 1, in Unicode scalars.
  package var column: Int
}
