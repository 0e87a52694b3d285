/// A text whose lines may be followed by what a fault of them must say.
///
/// A line that begins with `^` after its indent is no part of the text. It marks the line before:
/// the carets and tildes stand under what the fault points to, then come severity and message, and
/// after ` | ` the help, where a test looks at that too. Above the first line it marks the file.
///
///     retry_rat: 3%
///     ^~~~~~~~~ error: unknown key 'retry_rat' in workload 'w' | did you mean 'retry_rate'?
package struct MarkedText: Equatable, Sendable {
  /// One expected fault.
  package struct Mark: Equatable, Sendable {
    /// The line in the text without marks, from 1; 0 is the file as a whole.
    package let line: Int
    /// The column of the caret, from 1.
    package let column: Int
    /// How long caret and tildes are.
    package let length: Int
    /// Severity and message, as in `error: …`.
    package let message: String
    /// The help, nil where the test doesn't look.
    package let help: String?
  }

  /// The text without its marks.
  package let text: String
  /// The marks in the order of the text.
  package let marks: [Mark]

  /// Takes the marks out of a text.
  package init(_ marked: String) {
    var lines: [Substring] = []
    var marks: [Mark] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.drop { $0 == " " }
      if trimmed.first == "^" {
        marks.append(Self.mark(trimmed, column: line.count - trimmed.count + 1, lines.count))
      } else {
        lines.append(line)
      }
    }
    text = lines.joined(separator: "\n")
    self.marks = marks
  }

  private static func mark(_ text: Substring, column: Int, _ line: Int) -> Mark {
    let carets = text.prefix { $0 == "^" || $0 == "~" }
    let words = text.dropFirst(carets.count).drop { $0 == " " }
    let bar = words.range(of: " | ")
    return Mark(
      line: line, column: line == 0 ? 0 : column, length: line == 0 ? 0 : carets.count,
      message: String(bar.map { words[..<$0.lowerBound] } ?? words),
      help: bar.map { String(words[$0.upperBound...]) })
  }
}

extension Substring {
  /// The first place of a text in another.
  fileprivate func range(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }
      .map { $0..<index($0, offsetBy: text.count) }
  }
}
