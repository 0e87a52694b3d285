import Diagnostics

extension Workshop {
  /// Reads the scenario that a line of standard input holds as JSON.
  func read(_ line: InputLines.Line) -> ReadOutcome {
    switch line {
    case .text(let bytes, let number):
      guard JSONLine.isObject(bytes) else {
        return refused(number, "the line is no JSON object", help: "write a scenario on each line")
      }
      let file = InputFile.standardInput
      var outcome = read(JSONLine.withoutSurrogates(bytes), of: file, as: bytes)
      outcome.inputLine = number
      outcome.diagnostics = outcome.diagnostics.map {
        $0.file == file.path ? $0.onLine(number) : $0
      }
      return outcome
    case .tooLong(let number): return refused(number, "the line is longer than 1 MB")
    case .unreadable(let number): return refused(number, "can't be read")
    }
  }

  private func refused(_ number: Int, _ message: String, help: String? = nil) -> ReadOutcome {
    let path = InputFile.standardInput.path
    let fault = Diagnostic(
      file: path, at: SourcePlace(line: number, column: 1), message, help: help)
    return ReadOutcome(file: path, inputLine: number, diagnostics: [fault])
  }
}

extension Diagnostic {
  /// The same fault on another line, at the beginning where it has no place.
  fileprivate func onLine(_ number: Int) -> Diagnostic {
    Diagnostic(
      severity, file: file,
      at: SourcePlace(line: number, column: place?.column ?? 1, length: place?.length ?? 1),
      message, help: help)
  }
}
