import Testing

@testable import CommonMark

/// The rules of GFM's tables; what cmark-gfm makes of each source stands beside it.
@Suite struct PipeTableTests {
  /// A source, and its cells in brackets, a row a line.
  typealias Example = (source: String, cells: String)

  @Test(
    "a delimiter row makes a table of the line above it",
    arguments: [
      ("a|b\n-|-\nc|d", "[a][b]\n[c][d]"),
      ("a|b\n-|-", "[a][b]"),
      ("a|b\n   -|-\nc|d", "[a][b]\n[c][d]"),
      ("a\n:-\nb", "[a]\n[b]"),
      ("| a |\n| - |\n| b |", "[a]\n[b]"),
      ("a|b\r\n-|-\r\nc|d\r\n", "[a][b]\n[c][d]"),
    ] as [Example])
  func delimiterRows(example: Example) throws {
    #expect(try Markdown.html(example.source) == example.cells + "\n")
  }

  @Test func colonsAlignColumns() throws {
    var alignments: [PipeTable.Alignment] = []
    _ = try Markdown.renderHTML(
      "a|b|c|d\n:-|:-:|--:|-\n", directives: [],
      renderTable: {
        alignments = $0.alignments; return ""
      }
    ) { _ in "" }
    #expect(alignments == [.left, .center, .right, .none])
  }

  @Test(
    "what is like a table but breaks a rule is none",
    arguments: [
      ("a|b\n    -|-\nc|d", "<p>a|b\n-|-\nc|d</p>\n"),
      ("a|b|c\n-|-\nd|e", "<p>a|b|c\n-|-\nd|e</p>\n"),
      ("a\n-|-\nd|e", "<p>a\n-|-\nd|e</p>\n"),
      ("a|b|c\n-|-\n-|-|-\nd|e|f", "<p>a|b|c\n-|-\n-|-|-\nd|e|f</p>\n"),
      ("a|b\n-|\\-\n", "<p>a|b\n-|-</p>\n"),
      ("a|b\n---\n", "<h2 id=\"a-b\">a|b</h2>\n"),
      ("a|b\n- | -\nc|d", "<p>a|b</p>\n<ul>\n<li>| -\nc|d</li>\n</ul>\n"),
      (
        "> a|b\n> - | -\n",
        "<blockquote>\n<p>a|b</p>\n<ul>\n<li>| -</li>\n</ul>\n</blockquote>\n"
      ),
      ("> a|b\n-|-", "<blockquote>\n<p>a|b\n-|-</p>\n</blockquote>\n"),
      ("```\na|b\n-|-\n```\n", "<pre><code>a|b\n-|-\n</code></pre>\n"),
      ("    a|b\n    -|-\n", "<pre><code>a|b\n-|-\n</code></pre>\n"),
      (" | a|\n---\n   |---\n", "<h2 id=\"a\">| a|</h2>\n<p>|---</p>\n"),
    ] as [Example])
  func noTables(example: Example) throws {
    #expect(try Markdown.html(example.source) == example.cells)
  }

  @Test func earlierLinesStayAParagraph() throws {
    #expect(try Markdown.html("x *y*\nz\na|b\n-|-") == "<p>x <em>y</em>\nz</p>\n[a][b]\n")
  }

  @Test(
    "cells are split before their inlines are parsed",
    arguments: [
      ("`c|d` | e", "[`c][d`]"),
      ("c\\|d | `e\\|f`", "[c|d][<code>e|f</code>]"),
      ("\\*c\\* | \\\\\\| d", "[*c*][\\| d]"),
      ("*c|d*", "[*c][d*]"),
      ("|   c   |\td\t|", "[c][d]"),
      ("c\\ | d\\", "[c\\][d\\]"),
      ("C# | \\#", "[C#][#]"),
      ("<i> | [d](javascript:e)", "[<!-- raw HTML omitted -->][<a href=\"\">d</a>]"),
    ] as [Example])
  func cells(example: Example) throws {
    #expect(try Markdown.html("a|b\n-|-\n\(example.source)") == "[a][b]\n\(example.cells)\n")
  }

  @Test(
    "rows are as long as the header",
    arguments: [
      ("c", "[c][]"), ("c|d|e|f", "[c][d]"), ("||d|", "[][d]"), ("| | |", "[][]"), ("||", "[][]"),
    ] as [Example])
  func lengths(example: Example) throws {
    #expect(try Markdown.html("a|b\n-|-\n\(example.source)") == "[a][b]\n\(example.cells)\n")
  }

  @Test(
    "a table ends where a block begins",
    arguments: [
      ("\ne|f", "<p>e|f</p>\n"),
      ("|\ne|f", "<p>|\ne|f</p>\n"),
      ("# e|f", "<h1 id=\"e-f\">e|f</h1>\n"),
      ("> e|f", "<blockquote>\n<p>e|f</p>\n</blockquote>\n"),
      ("2. e|f", "<ol start=\"2\">\n<li>e|f</li>\n</ol>\n"),
      ("-", "<ul>\n<li></li>\n</ul>\n"),
      ("```\ne|f\n```", "<pre><code>e|f\n</code></pre>\n"),
      ("    e|f", "<pre><code>e|f\n</code></pre>\n"),
      ("---\ne|f", "<hr />\n<p>e|f</p>\n"),
      ("<b>\ne|f", "<!-- raw HTML omitted -->\n"),
      ("    x\ne|f\n-|-\ng|h", "<pre><code>x\n</code></pre>\n[e][f]\n[g][h]\n"),
    ] as [Example])
  func ends(example: Example) throws {
    #expect(
      try Markdown.html("a|b\n-|-\nc|d\n\(example.source)")
        == "[a][b]\n[c][d]\n" + example.cells)
  }

  @Test(
    "what begins no block is a row",
    arguments: [
      ("c\nd|e", "[c][]\n[d][e]"), ("===\nd|e", "[===][]\n[d][e]"), ("--", "[--][]"),
      ("#c", "[#c][]"), ("14|x", "[14][x]"), ("`c`", "[<code>c</code>][]"),
    ] as [Example])
  func rows(example: Example) throws {
    #expect(try Markdown.html("a|b\n-|-\n\(example.source)") == "[a][b]\n\(example.cells)\n")
  }

  @Test(
    "tables stand in lists and quotes, where no line is lazy",
    arguments: [
      (
        "> a|b\n> -|-\n> c|d\ne|f",
        "<blockquote>\n[a][b]\n[c][d]\n</blockquote>\n<p>e|f</p>\n"
      ),
      (
        "> x\na|b\n> -|-\n> c|d", "<blockquote>\n<p>x</p>\n[a][b]\n[c][d]\n</blockquote>\n"
      ),
      ("> a|b\n>-|-\n>   c|d", "<blockquote>\n[a][b]\n[c][d]\n</blockquote>\n"),
      (
        "- a|b\n  -|-\n  c|d\n- f|g\n  :-|-:\n",
        "<ul>\n<li>\n[a][b]\n[c][d]\n</li>\n<li>\n[f][g]\n</li>\n</ul>\n"
      ),
      ("- a|b\n -|-\n", "<ul>\n<li>a|b\n-|-</li>\n</ul>\n"),
      ("1.\ta|b\n\t-|-\n\tc|d\n", "<ol>\n<li>\n[a][b]\n[c][d]\n</li>\n</ol>\n"),
      (
        "> - > a|b\n>   > -|-\n>   > c|d\n",
        "<blockquote>\n<ul>\n<li>\n<blockquote>\n[a][b]\n[c][d]\n</blockquote>\n</li>\n</ul>\n"
          + "</blockquote>\n"
      ),
    ] as [Example])
  func containers(example: Example) throws {
    #expect(try Markdown.html(example.source) == example.cells)
  }

  @Test func linksAreDefinedAnywhere() throws {
    #expect(
      try Markdown.html("a|b\n-|-\n[c] | [d](/e \"f\")\n\n[c]: /g")
        == "[a][b]\n[<a href=\"/g\">c</a>][<a href=\"/e\" title=\"f\">d</a>]\n")
  }

  @Test func valuesStayInTheirCell() throws {
    let value = Markdown.escape("x|y *z* <b> \\|")
    #expect(
      try Markdown.html("a|b\n-|-\n\(value) | `\(value)`")
        == "[a][b]\n[<bdi>x|y *z* &lt;b&gt; \\|</bdi>][<code>x|y *z* &lt;b&gt; \\|</code>]\n")
  }

  @Test func valuesMakeNoTable() throws {
    let value = Markdown.escape("-|-")
    #expect(try Markdown.html("a|b\n\(value)\nc|d") == "<p>a|b\n<bdi>-|-</bdi>\nc|d</p>\n")
  }

  @Test func cellsHaveTheirTextWithoutMarkup() throws {
    var header: [String] = []
    _ = try Markdown.renderHTML(
      "*a* `b`|[c](/d) &amp; \(Markdown.escape("e"))\n-|-", directives: [],
      renderTable: {
        header = $0.header.map(\.text); return ""
      }
    ) { _ in "" }
    #expect(header == ["a b", "c & e"])
  }

  @Test func notesHoldTables() throws {
    #expect(
      try Markdown.html("```{note}\na|b\n-|-\n```")
        == "<aside class=\"note\">\n[a][b]\n</aside>\n")
  }

  @Test func placesAfterATableStay() throws {
    let error = #expect(throws: MarkdownFault.self) {
      try Markdown.html("a|b\n-|-\nc|d\n\n```{tabel} x\n```")
    }
    #expect(error?.line == 5)
  }
}
