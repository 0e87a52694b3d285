import Diagnostics
import Testing

@Suite("Diagnostic text")
struct DiagnosticTextTests {
  private let printer = DiagnosticText()

  private func text(_ line: Int, _ column: Int, _ length: Int, _ source: String) -> String {
    let place = SourcePlace(line: line, column: column, length: length)
    return printer.text(Diagnostic(file: "a.yaml", at: place, "wrong"), source: source)
  }

  @Test func showsPlaceLineCaretAndHelp() {
    let place = SourcePlace(line: 2, column: 3, length: 4)
    let fault = Diagnostic(
      file: "a.yaml", at: place, "unknown key 'nmae'", help: "did you mean 'name'?")
    #expect(
      printer.text(fault, source: "w:\n  nmae: x\n") == """
        a.yaml:2:3: error: unknown key 'nmae'
          2 |   nmae: x
            |   ^~~~
          help: did you mean 'name'?
        """)
  }

  @Test func aFaultOfTheWholeFileHasNoPlace() {
    let fault = Diagnostic(.warning, file: "a.yaml", "the file is odd")
    #expect(printer.text(fault, source: "x") == "a.yaml: warning: the file is odd")
  }

  @Test func columnsCountScalarsAndNotBytes() {
    #expect(
      text(1, 5, 1, "äöü x") == """
        a.yaml:1:5: error: wrong
          1 | äöü x
            |     ^
        """)
  }

  @Test func tabsTakeOneColumn() {
    #expect(text(1, 2, 1, "\tx").hasSuffix("  1 |  x\n    |  ^"))
  }

  @Test("lines end with LF, CR LF or CR", arguments: ["\n", "\r\n", "\r"])
  func linesEnd(_ end: String) {
    #expect(text(2, 1, 1, "a\(end)b\(end)c").contains("  2 | b\n"))
  }

  @Test func aByteOrderMarkIsNotShown() {
    #expect(text(1, 1, 1, "\u{FEFF}a").hasSuffix("  1 | a\n    | ^"))
  }

  @Test func controlAndBidirectionalCharactersAreShownAsEscapes() {
    let fault = Diagnostic(file: "a\u{1B}[2J.yaml", "the value '\u{202E}x\u{7}' is wrong")
    #expect(
      printer.text(fault)
        == "a\\u{1B}[2J.yaml: error: the value '\\u{202E}x\\u{7}' is wrong")
  }

  @Test func theCaretStandsBelowAFaultAfterAnEscape() {
    #expect(text(1, 2, 1, "\u{202E}x").hasSuffix("  1 | \\u{202E}x\n    |         ^"))
  }

  @Test func longLinesAreCutAroundTheFault() {
    let source = String(repeating: "a", count: 5000) + "!" + String(repeating: "b", count: 5000)
    let lines = text(1, 5001, 1, source).split(separator: "\n")
    #expect(lines[1].count < 200)
    #expect(lines[2].count < 200)
    let caret = lines[2].firstIndex(of: "^").map {
      lines[2].distance(from: lines[2].startIndex, to: $0)
    }
    let fault = lines[1].firstIndex(of: "!").map {
      lines[1].distance(from: lines[1].startIndex, to: $0)
    }
    #expect(caret == fault)
  }

  @Test func placesBeyondTheSourceAreSurvived() {
    #expect(text(9, 1, 1, "a") == "a.yaml:9:1: error: wrong")
    #expect(text(1, 99, 5, "a").hasSuffix("  1 | a\n    |  ^"))
  }

  @Test func longMessagesAreShortened() {
    let fault = Diagnostic(file: "a.yaml", String(repeating: "x", count: 100_000))
    #expect(printer.text(fault).count < 700)
  }

  @Test func colourMarksSeverityCaretAndHelp() {
    let fault = Diagnostic(
      file: "a.yaml", at: SourcePlace(line: 1, column: 1), "wrong", help: "right it")
    let text = DiagnosticText(isColored: true).text(fault, source: "x")
    #expect(text.contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(text.contains("\u{1B}[1;32m^\u{1B}[0m"))
    #expect(text.contains("\u{1B}[36mhelp\u{1B}[0m"))
  }

  @Test func earlierPlacesComeFirst() {
    let places = [(1, 1, 1), (1, 1, 4), (1, 2, 1), (2, 1, 1)].map {
      SourcePlace(line: $0.0, column: $0.1, length: $0.2)
    }
    #expect(places.reversed().sorted() == places)
  }
}
