import Testing

@testable import CommonMark

@Suite struct RenderingTests {
  @Test func blocksAndInlinesAreCommonMark() throws {
    #expect(
      try Markdown.html("a *b*  \nc\n\n1. d\n2. e\n\n> f\n\n---\n\n![g](h)") == """
        <p>a <em>b</em><br />
        c</p>
        <ol>
        <li>d</li>
        <li>e</li>
        </ol>
        <blockquote>
        <p>f</p>
        </blockquote>
        <hr />
        <p><img src="h" alt="g" /></p>

        """)
  }

  @Test func rawHTMLAndUnsafeLinksAreDropped() throws {
    let html = try Markdown.html(
      "<script>a</script>\n\n<b>c</b> [d](javascript:e) ![f](vbscript:g)")
    #expect(!html.contains("<script") && !html.contains("<b>"))
    #expect(html.contains("<a href=\"\">d</a>") && html.contains("<img src=\"\" alt=\"f\" />"))
  }

  @Test func directivesAreReplacedByWhatTheClosureReturns() throws {
    var seen: [Directive] = []
    let page = try Markdown.renderHTML(
      "a\n\n```{table} t\ncaption: *x*\n```\n- ```{chart} c\n  ```\n", directives: Markdown.names,
      renderTable: { $0.markup }
    ) { directive in
      seen.append(directive)
      return "<figure id=\"\(directive.argument)\">&lt;</figure>"
    }
    #expect(
      page.html == """
        <p>a</p>
        <figure id="t">&lt;</figure>
        <ul>
        <li>
        <figure id="c">&lt;</figure>
        </li>
        </ul>

        """)
    #expect(
      seen
        == Markdown.scan("a\n\n```{table} t\ncaption: *x*\n```\n- ```{chart} c\n  ```\n").directives
    )
  }

  @Test func valuesInOptionsReachTheClosureAsMarkdown() throws {
    let value = Markdown.escape("A|B *x* <script>")
    let page = try Markdown.renderHTML(
      "```{table} t\ncaption: For \(value)\n```", directives: Markdown.names,
      renderTable: { $0.markup }
    ) { Markdown.inlineHTML($0["caption"] ?? "") }
    #expect(page.html == "For <bdi>A|B *x* &lt;script&gt;</bdi>\n")
  }

  @Test func marksAndNULInExpansionsAreDropped() throws {
    let page = try Markdown.renderHTML(
      "```{table} t\n```", directives: Markdown.names, renderTable: { $0.markup }
    ) { _ in
      "a\0b" + Marks.around("c﷼")
    }
    #expect(page.html == "abc﷼\n")
  }

  struct Refusal: Error {}

  @Test func errorsOfTheClosureComeThrough() {
    #expect(throws: Refusal.self) {
      try Markdown.renderHTML(
        "```{table} t\n```", directives: Markdown.names, renderTable: { $0.markup }
      ) { _ in
        throw Refusal()
      }
    }
  }

  @Test(
    "a directive that cannot be read is an error",
    arguments: [
      "```{tabel} t\n```", "```{table\n```", "```{table} t\nx\n```",
      "```{table} t\nx: 1\nx: 2\n```",
      "```{contents}\ndepth: 9\n```", "````{note}\n```{table} t\n```\n````",
    ])
  func unreadableDirectives(page: String) {
    #expect(throws: MarkdownFault.self) { try Markdown.html(page) }
  }

  @Test func notesAreAsidesWhoseHeadingsAreNotCollected() throws {
    let page = try Markdown.page("```{note}\n## A\n\n*b* \(Markdown.escape("<c>"))\n```")
    #expect(
      page.html == """
        <aside class="note">
        <h2>A</h2>
        <p><em>b</em> <bdi>&lt;c&gt;</bdi></p>
        </aside>

        """)
    #expect(page.headings.isEmpty)
  }

  @Test func ordinaryCodeStaysCode() throws {
    #expect(
      try Markdown.html("```swift\nlet a = \"<b>\"\n```")
        == "<pre><code class=\"language-swift\">let a = &quot;&lt;b&gt;&quot;\n</code></pre>\n")
  }

  @Test func pagesOver64MebibytesAreRefused() {
    let mebibyte = String(repeating: "0123456789abcde\n", count: 1 << 16)
    let page = String(repeating: mebibyte, count: 64) + "b"
    #expect(throws: MarkdownFault.self) { try Markdown.html(page) }
    #expect(Markdown.faults(page) == ["1:1 the text is larger than 64 MiB"])
  }
}
