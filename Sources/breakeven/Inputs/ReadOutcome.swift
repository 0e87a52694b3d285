import Diagnostics

/// What came of reading one scenario.
struct ReadOutcome: Sendable {
  /// The file as the user named it.
  let file: String
  /// The line of standard input that it was read from; nil for a file.
  var inputLine: Int?
  /// The scenario, where nothing stops it.
  var scenario: ReadScenario?
  /// What is wrong with it or worth saying.
  var diagnostics: [Diagnostic] = []
  /// The text of each file that a diagnostic points into, by the file's name.
  var sources: [String: String] = [:]

  /// The line that the text begins with.
  var line: Int { inputLine ?? 1 }

  /// The file, or the line of standard input.
  var name: String { file + (inputLine.map { ":\($0)" } ?? "") }

  /// The failure that this is, unless there is a scenario.
  func failure(_ position: Int, _ console: Console) -> Failure? {
    let fatal = diagnostics.filter(console.isFatal)
    guard scenario == nil, let first = fatal.first else { return nil }
    return Failure(position: position, input: name, first: first, more: fatal.count - 1)
  }
}
