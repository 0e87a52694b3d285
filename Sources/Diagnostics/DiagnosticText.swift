/// Turns diagnostics into the text that a terminal shows (scenario.md, Diagnostics).
package struct DiagnosticText: Sendable {
  /// Whether to colour with ANSI escapes.
  package let isColored: Bool
  private static let longestLine = 160

  /// A printer with or without colour.
  package init(isColored: Bool = false) {
    self.isColored = isColored
  }

  /// The diagnostic as lines: place and message, source line with caret, help; the source may
  /// begin at a later line of its file.
  package func text(
    _ diagnostic: Diagnostic, source: String? = nil, fromLine first: Int = 1
  ) -> String {
    var lines = [headline(diagnostic)]
    if let place = diagnostic.place, let source,
      let line = Self.line(place.line - first + 1, of: source)
    {
      lines += excerpt(of: line, at: place)
    }
    if let help = diagnostic.help {
      lines.append("  " + paint("help", "36") + ": " + TerminalText.escaped(help))
    }
    return lines.joined(separator: "\n")
  }

  /// The diagnostic in one line without its severity: place and message.
  package static func line(_ diagnostic: Diagnostic) -> String {
    "\(place(of: diagnostic)): \(TerminalText.escaped(shortened(diagnostic.message)))"
  }

  private static func place(of diagnostic: Diagnostic) -> String {
    let at = diagnostic.place.map { ":\($0.line):\($0.column)" } ?? ""
    return TerminalText.escaped(diagnostic.file) + at
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    let place = Self.place(of: diagnostic)
    let word = paint(
      diagnostic.severity.rawValue, diagnostic.severity == .error ? "1;31" : "1;33")
    return "\(place): \(word): \(TerminalText.escaped(Self.shortened(diagnostic.message)))"
  }

  /// The source line and the caret line below it, cut to a window around the fault.
  private func excerpt(of line: String, at place: SourcePlace) -> [String] {
    let scalars = Array(line.unicodeScalars)
    let start = min(place.column - 1, scalars.count)
    let first = start > Self.longestLine - 20 ? start - 40 : 0
    let last = min(scalars.count, first + Self.longestLine)
    let number = "  \(place.line) | "
    let before = shown(scalars[first..<start])
    let marked = shown(scalars[start..<min(last, start + place.length)])
    let after = shown(scalars[min(last, start + place.length)..<last])
    let caret = "^" + String(repeating: "~", count: max(0, marked.unicodeScalars.count - 1))
    let gutter = String(repeating: " ", count: number.utf8.count - 2) + "| "
    let indent = String(repeating: " ", count: before.unicodeScalars.count)
    return [number + before + marked + after, gutter + indent + paint(caret, "1;32")]
  }

  private func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(scalar == "\t" ? " " : scalar) }
    return TerminalText.escaped(String(text))
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// A line of a source, which may begin with a byte order mark and end lines with LF, CR LF or CR.
  private static func line(_ number: Int, of source: String) -> String? {
    let hasMark = source.unicodeScalars.first == "\u{FEFF}"
    var current = 1
    var line: [UInt8] = []
    var previous: UInt8 = 0
    for byte in source.utf8.dropFirst(hasMark ? 3 : 0) {
      let endsPair = byte == 10 && previous == 13
      previous = byte
      if endsPair { continue }
      if byte == 10 || byte == 13 {
        if current == number { break }
        current += 1
      } else if current == number {
        line.append(byte)
      }
    }
    return current == number ? String(decoding: line, as: UTF8.self) : nil
  }

  private static func shortened(_ message: String) -> String {
    let scalars = message.unicodeScalars
    guard scalars.count > 600 else { return message }
    return String(scalars.prefix(400)) + "…" + String(scalars.suffix(150))
  }
}
