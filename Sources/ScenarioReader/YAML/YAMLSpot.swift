/// Where a value or key begins, and its text, from which the length of the caret is found.
struct YAMLSpot: Equatable {
  /// The line, from 1.
  var line: Int
  /// The column, from 1, in Unicode scalars.
  var column: Int
  /// The scalar's text; empty for collections.
  var text = ""
  /// The file's number in the session: 0 is the one that is read, the others are laid under it.
  var file = 0
}
