import Testing

@testable import CommonMark

@Suite struct EscapingTests {
  @Test func everyASCIIPunctuationIsEscaped() {
    let punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    #expect(punctuation.count == 32)
    #expect(
      Markdown.escape(punctuation) == Marks.around(punctuation.map { "\\\($0)" }.joined()))
  }

  @Test func lettersDigitsSpacesAndOtherScriptsStayAsWritten() {
    let text = "  Az 09 é 🙂 שלום \u{202E} ﷲ  "
    #expect(Markdown.escape(text) == Marks.around(text))
  }

  @Test func emptyTextStaysEmpty() {
    #expect(Markdown.escape("") == "")
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("a\tb", "a b"), ("a\n\nb", "a  b"),
    ("a\u{B}b\u{C}c", "a b c"), ("\r", " "),
  ])
  func lineBreaksAndTabsBecomeSpaces(text: String, folded: String) {
    #expect(Markdown.escape(text) == Marks.around(folded))
  }

  @Test func nulAndIsolationMarksBecomeReplacementCharacters() {
    let text = "a\0b\(Marks.opening)c\(Marks.closing)"
    #expect(Markdown.escape(text) == Marks.around("a\u{FFFD}b\u{FFFD}c\u{FFFD}"))
  }

  @Test(
    "hostile text prints as written wherever inlines stand",
    arguments: [
      "1. x", "1) x", "- x", "+ x", "* x", "# x", "> x", "    x", "===", "---", "***", "```", "~~~",
      "  x  ", "x\\", "\\", "&amp;", "&#60;", "<http://x>", "<a@b.c>", "[x](javascript:y)",
      "](javascript:alert(1))", "<script>alert(1)</script>", "<!-- x -->", "A|B", "`x`", "*x*",
      "__x__",
      "{{title}}", "{{{title}}}", "```{table} x", "[^1]", "[^1]: x", "[a]: /b", "x #", "#",
      "\u{202E}x", "👩‍👩‍👧", "a  b", "\"q\" 'q'", "![x](y)", "https://x.y", "=", "|---|",
    ])
  func hostileTextPrintsAsWritten(text: String) throws {
    let value = Markdown.escape(text)
    for (before, after) in [
      ("", ""), ("A ", " b"), ("# ", ""), ("- ", ""), ("> ", ""), ("**", "**"),
    ] {
      let html = try Markdown.html(before + value + after)
      let around = before == "A " ? ("A ", " b") : ("", "")
      #expect(HTML.text(html).trimmingLineBreaks == around.0 + text + around.1)
      #expect(html.contains("<bdi>"))
    }
    #expect(HTML.text(Markdown.inlineHTML(value)) == text)
  }

  @Test("a random value reads back as it was, whatever holds it", arguments: 0..<400)
  func randomValueReadsBack(seed: Int) throws {
    var random = RandomText(seed: UInt64(seed))
    let text = random.text(fragments: 1 + seed % 12)
    let value = Markdown.escape(text)
    for page in [value, "## \(value)", "- \(value)", "> 1. \(value)\n", "\(value)\n===\n"] {
      let html = try Markdown.html(page)
      #expect(HTML.text(html).trimmingLineBreaks == text.folded, "\(text.debugDescription)")
      #expect(HTML.isBalanced(html))
      #expect(!Marks.occur(in: html))
    }
    #expect(HTML.text(Markdown.inlineHTML("a \(value) b")) == "a \(text.folded) b")
  }

  @Test func valuesOf100KilobytesPass() throws {
    let text = String(repeating: "*<x>_", count: 20_000)
    #expect(HTML.text(try Markdown.html("# \(Markdown.escape(text))")).trimmingLineBreaks == text)
  }

  @Test func htmlEscapesWhatTextAndAttributesNeed() {
    #expect(
      Markdown.escapeHTML("<a b='c' d=\"e\">&amp;🙂")
        == "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;amp;🙂")
    #expect(Markdown.escapeHTML("") == "")
  }

  @Test("escaped HTML reads back", arguments: 0..<50)
  func escapedHTMLReadsBack(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    let text = random.text(fragments: 10)
    #expect(HTML.text(Markdown.escapeHTML(text)) == text)
  }
}

extension String {
  /// As the documentation of `escape` says: line breaks and tabs as spaces, the rest as it is.
  fileprivate var folded: String {
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x09...0x0D: scalars.append(" ")
      case 0, 0xFDD0, 0xFDD1: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
      last = scalar
    }
    return String(scalars)
  }

  /// Without the line breaks that the renderer puts around blocks.
  fileprivate var trimmingLineBreaks: String {
    var text = unicodeScalars.drop { $0 == "\n" }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
