import Testing

@testable import CommonMark

@Suite struct FootnoteTests {
  @Test func referencesLinkToAListAtTheEnd() throws {
    #expect(
      try Markdown.html("a[^x] b\n\n[^x]: c *d*\n\n# e") == """
        <p>a<sup class="footnote-ref"><a id="footnote_1_ref_1" href="#footnote_1" \
        role="doc-noteref" aria-label="Note 1">1</a></sup> b</p>
        <h1 id="e">e</h1>
        <section class="footnotes" role="doc-endnotes" aria-label="Notes">
        <ol>
        <li id="footnote_1">c <em>d</em> <a href="#footnote_1_ref_1" role="doc-backlink" \
        aria-label="Back to note 1">↩</a></li>
        </ol>
        </section>

        """)
  }

  /// The texts of the notes in order, and the numbers in the text.
  private func outline(_ page: String) throws -> (text: String, notes: [String]) {
    let parts = try Markdown.html(page).split(separator: "<section", maxSplits: 1)
    let notes = parts.count < 2 ? [] : parts[1].split(separator: "<li").dropFirst()
    return (HTML.text(String(parts[0])), notes.map { HTML.text("<li\($0)") }.map(firstLine))
  }

  private func firstLine(_ text: String) -> String {
    String(text.prefix { $0 != "\n" })
  }

  @Test func numbersFollowTheFirstReferences() throws {
    let (text, notes) = try outline("[^b] [^a] [^b]\n\n[^a]: A\n[^b]: B\n[^c]: C")
    #expect(text == "1 2 1\n")
    #expect(notes == ["B ↩ ↩", "A ↩"])
  }

  @Test func everyReferenceHasItsOwnIDAndBackLink() throws {
    let html = try Markdown.html("[^a] [^a]\n\n[^a]: A")
    for use in 1...2 {
      #expect(html.contains("id=\"footnote_1_ref_\(use)\""))
      #expect(html.contains("href=\"#footnote_1_ref_\(use)\""))
    }
    #expect(html.contains("aria-label=\"Back to note 1, reference 2\""))
  }

  @Test func footnotesReferToFootnotes() throws {
    let (text, notes) = try outline("[^a]\n\n[^a]: A[^b]\n[^b]: B")
    #expect(text == "1\n")
    #expect(notes == ["A2 ↩", "B ↩"])
  }

  @Test(
    "references stand wherever text does",
    arguments: [
      ("- a[^x]", "a1"), ("> a[^x]", "a1"), ("# a[^x]", "a1"), ("_a_[^x]", "a1"),
      ("**a[^x]**", "a1"), ("a|b\n-|-\nc|d[^x]", "[a][b]\n[c][d1]"), ("a[^x][^x]", "a11"),
      ("```{note}\na[^x]\n```", "a1"), ("é[^x]", "é1"), ("` [^x]", "` 1"),
    ])
  func places(page: String, text: String) throws {
    let rendered = try outline("\(page)\n\n[^x]: y")
    #expect(rendered.text.split(separator: "\n").joined(separator: "\n") == text)
    #expect(rendered.notes.count == 1)
  }

  @Test(
    "code, escapes and values hold no references",
    arguments: [
      "`[^x]`", "`` a ` [^x] ``", "\\[^x]", "```\n[^x]\n```", "    [^x]", Markdown.escape("[^x]"),
      "`a\n[^x]`", "```text\n[^x]: z\n```",
    ])
  func noReferences(page: String) throws {
    let rendered = try outline("\(page)\n\n[^x]: y")
    #expect(rendered.text.contains("[^x]"))
    #expect(rendered.notes.isEmpty)
  }

  @Test(
    "a definition is taken as it is written",
    arguments: [
      ("[^x]: https://y.z", "https://y.z ↩"),
      ("   [^x]:y", "y ↩"),
      ("[^x]: a\n    b\n  c", "a b c ↩"),
      ("[^x]: a\n# b", "a ↩"),
      ("[^x]: a\n\nb", "a ↩"),
      ("c\n[^x]: a\n", "a ↩"),
      ("[^x]: [l]\n\n[l]: /m", "l ↩"),
      ("[^x]:", " ↩"),
      ("[^x]: a\r\n  b\r\n", "a b ↩"),
      ("[^x]: \(Markdown.escape("*a* [^x] <b>"))", "*a* [^x] <b> ↩"),
    ])
  func definitions(definition: String, note: String) throws {
    let rendered = try outline("t[^x]\n\n\(definition)")
    #expect(rendered.notes == [note])
    #expect(!rendered.text.contains("[^x]"))
  }

  @Test func definitionsInCodeAreCode() throws {
    #expect(try Markdown.html("```\n[^x]: y\n```") == "<pre><code>[^x]: y\n</code></pre>\n")
  }

  @Test func headingsWithReferencesKeepTheirIDAndAreListedWithout() throws {
    let page = try Markdown.page("```{contents}\n```\n\n## A[^x]\n\n[^x]: y")
    #expect(page.headings.map(\.id) == ["a"])
    #expect(page.html.contains("<a href=\"#a\"><span class=\"section-number\">1</span> A</a>"))
    #expect(page.html.contains("<h2 id=\"a\"><span class=\"section-number\">1</span> A<sup"))
  }

  @Test(
    "labels and footnotes that do not match are told where they stand",
    arguments: [
      ("a\n\né [^x] b", ["3:3 unknown footnote '[^x]'"]),
      ("a\n\n [^x]: y", ["3:2 nothing refers to footnote '[^x]'"]),
      ("[^x]\n\n[^x]: y\n[^x]: y", ["4:1 footnote '[^x]' is defined twice"]),
      ("[^x]: y[^z]\n\n[^x]", ["1:1 unknown footnote '[^z]'"]),
      (
        "```{table} a\ncaption: b[^x]\n```\n\n[^x]\n\n[^x]: y",
        ["2:11 footnote '[^x]' in the options of a directive"]
      ),
      ("```\n[^x]\n```\n\n`[^y]` \\[^z] [^ a] [^]", []),
      ("```{note}\n[^x]\n```\n\n[^x]: y", []),
      ("a\r\n\r\n[^x]", ["3:1 unknown footnote '[^x]'"]),
    ])
  func faults(template: String, faults: [String]) {
    #expect(Markdown.faults(template) == faults)
  }

  @Test func theNearestFootnoteIsHelp() {
    let scan = Markdown.scan("[^price] [^prices]\n\n[^prices]: y")
    #expect(scan.faults.map(\.help) == ["did you mean '[^prices]'?"])
    #expect(scan.footnotes == [FootnotePlace(id: "prices", line: 3, column: 1)])
  }

  @Test func footnotesThatDifferUnderOneIDAreRefused() throws {
    #expect(throws: MarkdownFault.self) { try Markdown.html("[^x]\n\n[^x]: y\n[^x]: z") }
    #expect(try outline("[^x]\n\n[^x]: y\n[^x]: y").notes == ["y ↩"])
  }

  @Test func linesAfterADefinitionStay() {
    #expect(Markdown.faults("[^x]\n[^x]: y\n  z\n\n<b>") == ["5:1 raw HTML '<b>' is not allowed"])
  }

  @Test func marksOfFootnotesInValuesAreReplaced() throws {
    let mark = String(decoding: [0xEF, 0xB7, 0x92] as [UInt8], as: UTF8.self)
    let end = String(decoding: [0xEF, 0xB7, 0x93] as [UInt8], as: UTF8.self)
    let html = try Markdown.html(Markdown.escape("[\(mark)1.1\(end)]"))
    #expect(html == "<p><bdi>[\u{FFFD}1.1\u{FFFD}]</bdi></p>\n")
  }

  @Test(
    "many footnotes are read in linear time", .timeLimit(.minutes(1)),
    arguments: [
      RepeatedText("[^a]", 5_000, after: "\n\n[^a]: b"), RepeatedText("[^a] ", 5_000),
      RepeatedText("[^a]: b\n", 5_000), RepeatedText("`[^", 10_000),
      RepeatedText("`[^a]``[^a]```", 3_000),
    ])
  func manyFootnotes(page: RepeatedText) throws {
    _ = try Markdown.html(page.text)
    _ = Markdown.scan(page.text)
  }

  @Test func twoThousandFootnotesPass() throws {
    let page = (1...2_000).map { "[^\($0)]\n\n[^\($0)]: \($0)\n\n" }.joined()
    #expect(try outline(page).notes.count == 2_000)
    #expect(Markdown.faults(page) == [])
  }
}
