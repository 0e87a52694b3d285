/// Why a Markdown source cannot be used, and where.
package struct MarkdownFault: Error, Equatable, Sendable {
  /// The line, from 1.
  package var line: Int
  /// The column, from 1, in Unicode scalars.
  package var column: Int
  /// What is wrong.
  package var message: String
  /// What to do about it.
  package var help: String?

  init(_ message: String, at position: SourcePosition, help: String? = nil) {
    self.line = position.line
    self.column = position.column
    self.message = message
    self.help = help
  }

  /// A source that is too large to be parsed.
  static let tooLarge = MarkdownFault(
    "the text is larger than \(MarkdownTree.byteLimit >> 20) MiB",
    at: SourcePosition(line: 1, column: 1))

  /// A directive where it cannot stand.
  static func directiveInNote(_ info: String, at position: SourcePosition) -> Self {
    Self(
      "directive '\(info.clipped)' inside a note", at: position,
      help: "put it before or after the note")
  }
}
