import ArgumentParser
import Diagnostics
import Foundation

/// When messages are coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// What the program says: results on standard output, everything else on standard error.
struct Console: Sendable {
  /// Whether warnings stop the run.
  let isStrict: Bool
  /// Whether text on standard output is set off with colour.
  let paintsOutput: Bool
  private let isQuiet: Bool
  private let text: DiagnosticText

  init(_ options: ReadingOptions) {
    isStrict = options.strict
    isQuiet = options.quiet
    let environment = ProcessInfo.processInfo.environment
    let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    switch options.color {
    case .always: (text, paintsOutput) = (DiagnosticText(isColored: true), true)
    case .never: (text, paintsOutput) = (DiagnosticText(isColored: false), false)
    case .auto:
      text = DiagnosticText(isColored: !isPlain && isatty(STDERR_FILENO) == 1)
      paintsOutput = !isPlain && isatty(STDOUT_FILENO) == 1
    }
  }

  /// Prints a result; where nobody takes it, the environment is at fault.
  func print(_ result: String) throws { try print(Array(result.utf8)) }

  /// Prints a result of bytes.
  func print(_ result: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(result))
    } catch {
      report([Diagnostic(file: "standard output", "can't be written")])
      throw ExitStatus.environmentFault
    }
  }

  /// Says something that is no fault, unless the run is quiet.
  func note(_ message: String) {
    if !isQuiet { say(TerminalText.escaped(message)) }
  }

  /// Says why gates trip, a line each with the file, and ends with exit code 2 if any does.
  func fail(_ reasons: [(file: String, reasons: [String])]) throws {
    let lines = reasons.flatMap { entry in
      entry.reasons.map { TerminalText.escaped("\(entry.file): fail-if: \($0)") }
    }
    guard !lines.isEmpty else { return }
    say(lines.joined(separator: "\n"))
    throw ExitStatus.gateTripped
  }

  /// Prints diagnostics with the lines of the files that they point into; warnings only where they
  /// are wanted or stop.
  func report(_ diagnostics: [Diagnostic], source: (String) -> String? = { _ in nil }) {
    let shown = diagnostics.filter(isShown)
    guard !shown.isEmpty else { return }
    say(shown.map { text.text($0, source: source($0.file)) }.joined(separator: "\n"))
  }

  /// Whether a diagnostic is printed.
  func isShown(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error || !isQuiet || isStrict
  }

  /// Whether a diagnostic stops the run.
  func isFatal(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error || isStrict
  }

  private func say(_ lines: String) {
    // Where nobody listens there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data((lines + "\n").utf8))
  }
}

/// `1 scenario`, `3 scenarios`.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

extension Array {
  /// The element of an array that has just one.
  var only: Element? { count == 1 ? first : nil }
}
