import Testing

@testable import CommonMark

@Suite struct IsolationTests {
  let value = Markdown.escape("שלום (a_b)")

  @Test func valuesInTextAreIsolated() throws {
    #expect(
      try Markdown.html("x \(value), *\(value)*") == """
        <p>x <bdi>שלום (a_b)</bdi>, <em><bdi>שלום (a_b)</bdi></em></p>

        """)
  }

  @Test func neighboursAreIsolatedOneByOne() throws {
    let html = try Markdown.html(Markdown.escape("a") + Markdown.escape("b"))
    #expect(html == "<p><bdi>a</bdi><bdi>b</bdi></p>\n")
  }

  @Test func textsOfLinksAreIsolatedButTargetsAndTitlesNot() throws {
    let url = Markdown.escape("https://x.y/?a=b&c")
    #expect(
      try Markdown.html("[\(value)](\(url) \"\(value)\")")
        == "<p><a href=\"https://x.y/?a=b&amp;c\" title=\"שלום (a_b)\"><bdi>שלום (a_b)</bdi></a></p>\n"
    )
  }

  @Test func alternativeTextIsPlain() throws {
    #expect(
      try Markdown.html("![\(value)](x.png)") == "<p><img src=\"x.png\" alt=\"שלום (a_b)\" /></p>\n"
    )
  }

  @Test func codePrintsValuesWithoutMarksAndEscapes() throws {
    #expect(try Markdown.html("`\(value)\\_`") == "<p><code>שלום (a_b)\\_</code></p>\n")
    #expect(
      try Markdown.html("```\(Markdown.escape("a-b"))\n\(value)\n```")
        == "<pre><code class=\"language-a-b\">שלום (a_b)\n</code></pre>\n")
    #expect(try Markdown.html("    \(value)") == "<pre><code>שלום (a_b)\n</code></pre>\n")
  }

  @Test(
    "a mark without partner isolates nothing",
    arguments: [
      ("a \(Marks.opening)b", "a b"), ("a\(Marks.closing) b", "a b"),
      ("\(Marks.closing)a\(Marks.opening)", "a"),
      ("\(Marks.opening)a *b\(Marks.closing)*", "a <em>b</em>"),
      ("\(Marks.opening)a\nb\(Marks.closing)", "a\nb"),
      ("\(Marks.opening)\(Marks.opening)a\(Marks.closing)\(Marks.closing)", "<bdi>a</bdi>"),
      ("`\(Marks.opening)a` b\(Marks.closing)", "<code>a</code> b"),
      ("&#xFDD0;a", "a"), (Marks.around(""), ""),
    ])
  func loneMarks(source: String, content: String) throws {
    #expect(try Markdown.html(source) == "<p>\(content)</p>\n")
  }

  @Test("no page has marks or unbalanced elements", arguments: 0..<300)
  func pagesAreBalanced(seed: Int) throws {
    var random = RandomText(seed: UInt64(seed) + 10_000)
    let parts = (0..<6).flatMap { _ in
      [random.text(fragments: 4), Markdown.escape(random.text(fragments: 3))]
    }
    let page = parts.joined()
    guard let html = try? Markdown.html(page) else { return }
    #expect(!Marks.occur(in: html))
    #expect(HTML.isBalanced(html), "\(page.debugDescription)")
  }
}
