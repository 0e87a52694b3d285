import Testing

@testable import CommonMark

@Suite("Text as Markdown of a dialect")
struct WrittenTextTests {
  private let plain = MarkdownDialect(anchors: .slugs, escapesDollars: true)

  @Test(
    "what would be markup to any reader is escaped",
    arguments: [
      ("<b>", "&lt;b>"), ("{x}", "&#123;x&#125;"), ("a\\b", "a&#92;b"),
      ("~~a~~", "&#126;&#126;a&#126;&#126;"),
      ("*a*", "\\*a\\*"), ("`a`", "\\`a\\`"), ("[a](b)", "\\[a\\](b)"), ("_a_", "\\_a\\_"),
      ("requests_per_day", "requests_per_day"), ("&amp; & B&B", "&amp;amp; & B&amp;B"),
      ("$5", "\\$5"), ("at :smile:", "at &#58;smile:"), ("12:30", "12:30"), ("a|b", "a|b"),
      ("a\tb\u{0}", "a b\u{FFFD}"), ("plain, 1.5 %", "plain, 1.5 %"),
    ])
  func escaped(text: String, markdown: String) {
    #expect(Markdown.written(text, as: plain) == markdown)
  }

  @Test(
    "what would begin a block or a statement is escaped at the start of a line",
    arguments: [
      ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("> a", "\\> a"), ("1. a", "1\\. a"),
      ("12) a", "12\\) a"), ("1.5 a", "1.5 a"), ("=== a", "&#61;== a"), ("::: a", "&#58;:: a"),
      ("!!! a", "\\!!! a"), ("import a", "&#105;mport a"), ("export a", "&#101;xport a"),
      ("    a", "&#32;   a"), ("an import", "an import"),
    ])
  func lineStarts(text: String, markdown: String) {
    #expect(Markdown.written(text, as: plain, atLineStart: true) == markdown)
  }

  @Test("a pipe ends a cell, so that it stands as a reference in tables")
  func pipes() {
    #expect(Markdown.written("a|b\\|", as: plain, isInTable: true) == "a&#124;b&#92;&#124;")
  }

  @Test("dollars stay where a reader knows no escape of them")
  func dollars() {
    let dialect = MarkdownDialect(anchors: .blocks, escapesDollars: false)
    #expect(Markdown.written("$5", as: dialect) == "$5")
  }

  @Test("a value keeps the blanks at its ends, and what runs from right to left is isolated")
  func values() {
    #expect(Markdown.written(" a ", as: plain, isValue: true) == "&#32;a&#32;")
    #expect(Markdown.written("Zürich", as: plain, isValue: true) == "Zürich")
    #expect(
      Markdown.written("\u{202E}שלום", as: plain, isValue: true) == "\u{2068}שלום\u{2069}")
  }
}
