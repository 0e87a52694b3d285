import Diagnostics

/// A scenario of a run that is at fault.
struct Failure: Sendable {
  /// Which of the run's scenarios it is, from 0.
  let position: Int
  /// The file as the user named it, or the line of standard input.
  let input: String
  /// What is wrong with it first.
  let first: Diagnostic
  /// How many faults more there are.
  var more = 0
  /// Whether not the input but its surroundings are at fault.
  var isEnvironmental = false

  /// A line that names the place, the fault, and how many more there are.
  var line: String {
    let fault = DiagnosticText.line(first)
    let name = TerminalText.escaped(input) + ":"
    let rest = more > 0 ? " (and \(more) more)" : ""
    return (fault.hasPrefix(name) ? "" : name + " ") + fault + rest
  }
}
