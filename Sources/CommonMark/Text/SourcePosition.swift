/// A place in a source: line and column from 1, the column in Unicode scalars.
struct SourcePosition: Equatable {
  var line: Int
  var column: Int
}
