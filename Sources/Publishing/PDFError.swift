/// Why a page could not be printed.
package struct PDFError: Error, Equatable, Sendable {
  /// The engine.
  package let program: String
  /// What went wrong.
  package let reason: String
  /// What to do.
  package let help: String?

  init(_ engine: PDFEngine, _ reason: String, help: String? = nil) {
    program = engine.program
    self.reason = reason
    self.help = help
  }
}
