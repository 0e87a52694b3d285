/// Where something stands in an input file, as plain integers: the model knows no diagnostics.
package struct InputPlace: Hashable, Sendable {
  /// The file as the user named it.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column of the first character, from 1, in Unicode scalars.
  package let column: Int
  /// How many Unicode scalars it covers.
  package let length: Int

  /// A stretch of a line of a file.
  package init(file: String, line: Int, column: Int, length: Int) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }
}
