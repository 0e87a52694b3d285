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
  /// Where a run says how far it is.
  let progress: ProgressLine
  /// Whether text on standard output is set off with colour.
  let paintsOutput: Bool
  private let isQuiet: Bool
  private let text: DiagnosticText

  init(_ options: ReadingOptions) {
    isStrict = options.strict
    isQuiet = options.quiet
    progress = ProgressLine(isWanted: !options.quiet)
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
      // A reader that has seen enough is no fault to speak of.
      if !Self.isClosedPipe(error) {
        report([Diagnostic(file: "standard output", "can't be written")])
      }
      throw ExitStatus.environmentFault
    }
  }

  private static func isClosedPipe(_ error: any Error) -> Bool {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return cause?.domain == NSPOSIXErrorDomain && cause?.code == Int(EPIPE)
  }

  /// Says something that is no fault, unless the run is quiet.
  func note(_ message: String) {
    if !isQuiet { say(TerminalText.escaped(message)) }
  }

  /// Says why gates trip, a line each with the file, and whether any does.
  func tell(_ gates: [(file: String, reasons: [String])]) -> Bool {
    let lines = gates.flatMap { entry in
      entry.reasons.map { TerminalText.escaped("\(entry.file): fail-if: \($0)") }
    }
    tell(lines)
    return !lines.isEmpty
  }

  /// Says why gates trip, and ends with exit code 2 if any does.
  func fail(_ gates: [(file: String, reasons: [String])]) throws {
    if tell(gates) { throw ExitStatus.gateTripped }
  }

  /// Says lines that are safe to print, in a quiet run as well.
  func tell(_ lines: [String]) {
    if !lines.isEmpty { say(lines.joined(separator: "\n")) }
  }

  /// Prints diagnostics with the lines of the files that they point into; warnings only where they
  /// are wanted or stop. What is given of a file may begin at a later line.
  func report(
    _ diagnostics: [Diagnostic], fromLine first: Int = 1,
    source: (String) -> String? = { _ in nil }
  ) {
    let shown = diagnostics.filter(isShown)
    guard !shown.isEmpty else { return }
    say(
      shown.map { text.text($0, source: source($0.file), fromLine: first) }
        .joined(separator: "\n"))
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
    progress.erased {
      // Where nobody listens there is nobody to tell.
      try? FileHandle.standardError.write(contentsOf: Data((lines + "\n").utf8))
    }
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
