/// A stretch of one source line; line and column count from 1, in Unicode scalars.
package struct SourcePlace: Hashable, Comparable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column of the first scalar, from 1.
  package let column: Int
  /// How many scalars the stretch covers, at least 1.
  package let length: Int

  /// A stretch of a line.
  package init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  /// Earlier places come first.
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column, left.length) < (right.line, right.column, right.length)
  }
}
