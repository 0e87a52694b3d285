/// One fault of an input, with its place and what to do about it.
package struct Diagnostic: Error, Equatable, Sendable {
  /// Whether the fault stops the run.
  package enum Severity: String, Sendable {
    case error, warning
  }

  /// Whether the fault stops the run.
  package let severity: Severity
  /// The file as the user named it.
  package var file: String
  /// Where in the file, or nil where the fault is the file as a whole.
  package let place: SourcePlace?
  /// What is wrong: lower case, no full stop, the user's value quoted.
  package let message: String
  /// What to do about it.
  package let help: String?

  /// A fault at a place of a file.
  package init(
    _ severity: Severity = .error, file: String, at place: SourcePlace? = nil,
    _ message: String, help: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.place = place
    self.message = message
    self.help = help
  }
}
