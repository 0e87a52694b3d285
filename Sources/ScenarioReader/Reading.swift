package import Diagnostics

/// What reading a file gave: a value unless there was an error, and everything worth saying.
package struct Reading<Value: Sendable>: Sendable {
  /// The value, nil if any diagnostic is an error.
  package let value: Value?
  /// Errors and warnings, sorted by file and place.
  package let diagnostics: [Diagnostic]
  /// The files that were laid under the one that was read, the nearest first; catalogs and
  /// policies have none.
  package let bases: [BaseFile]
  /// What usage logs gave in place of files, for messages.
  package let shown: [BaseFile]
  /// The usage logs that were read, with their digests.
  package let logs: [NamedLog]

  /// A value that stands only if nothing is wrong.
  init(
    _ value: Value?, _ diagnostics: [Diagnostic], bases: [BaseFile] = [],
    shown: [BaseFile] = [], logs: [NamedLog] = []
  ) {
    self.value = diagnostics.contains { $0.severity == .error } ? nil : value
    self.diagnostics = diagnostics
    self.bases = bases
    self.shown = shown
    self.logs = logs
  }
}
