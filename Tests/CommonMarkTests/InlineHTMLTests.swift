import Testing

@testable import CommonMark

@Suite struct InlineHTMLTests {
  @Test(
    "inlines are rendered without a block around them",
    arguments: [
      ("", ""), ("Cost", "Cost"), ("*a* `b` **c**", "<em>a</em> <code>b</code> <strong>c</strong>"),
      ("[a](b \"c\")", "<a href=\"b\" title=\"c\">a</a>"), ("a & b", "a &amp; b"),
    ])
  func inlines(markdown: String, html: String) {
    #expect(Markdown.inlineHTML(markdown) == html)
  }

  @Test(
    "what would start a block is text",
    arguments: [
      ("# of users", "# of users"), ("1. option", "1. option"), ("- a", "- a"), ("```", "```"),
      ("C #", "C #"), ("a ##", "a ##"), ("[a]: /b", "[a]: /b"), ("\\", "\\"), ("    a", "a"),
    ])
  func blocksAreText(markdown: String, html: String) {
    #expect(Markdown.inlineHTML(markdown) == html)
  }

  @Test func linesAndParagraphsJoin() {
    #expect(Markdown.inlineHTML("a\nb\n\nc\r\nd") == "a b  c  d")
  }

  @Test func rawHTMLAndUnsafeLinksAreDropped() {
    #expect(!Markdown.inlineHTML("<script>x</script>").contains("<script"))
    #expect(Markdown.inlineHTML("[a](javascript:b)") == "<a href=\"\">a</a>")
  }

  @Test func valuesAreIsolated() {
    #expect(Markdown.inlineHTML("By \(Markdown.escape("<A>|B"))") == "By <bdi>&lt;A&gt;|B</bdi>")
  }
}
