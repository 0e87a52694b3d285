import Testing

@testable import CommonMark

@Suite struct RawHTMLTests {
  @Test(
    "raw HTML is a fault",
    arguments: [
      ("<div>x</div>", "1:1", "<div>x</div>"), ("a\n\n  <div>\n  x\n", "3:3", "<div>"),
      ("a <b>c</b> d", "1:3", "<b>"), ("<!-- a -->", "1:1", "<!-- a -->"),
      ("a<br/>", "1:2", "<br/>"),
      ("> a\n> b <i>", "2:5", "<i>"), ("- a\n     b <i>", "2:8", "<i>"),
      ("[a]: /b\n[c]: /d\ntext <b> x", "3:6", "<b>"), ("{{#a}}<hr>{{/a}}", "1:7", "<hr>"),
      ("a <b\nc> d", "1:3", "<b"), ("a `<i>` b\n  c <i>", "2:5", "<i>"),
      ("# <em>a</em>", "1:3", "<em>"), ("```{note}\n<p>\n```", "2:1", "<p>"),
    ])
  func rawHTML(template: String, place: String, quoted: String) {
    #expect(Markdown.faults(template) == ["\(place) raw HTML '\(quoted)' is not allowed"])
  }

  @Test(
    "what only looks like HTML is none",
    arguments: [
      "`<b>`", "    <b>", "```\n<b>\n```", "a < b > c", "\\<b>", "<https://x.y>", "<a@b.cd>",
      "&lt;b>",
      "{{> partial}}", "{{! a comment }}", "{{! with <b> }}", "{{!\n<div>\n}}\n", "{{#a}}{{/a}}",
      "{{{a}}}",
      "{{< parent}}{{$block}}{{/block}}{{/parent}}", "{{^a}}>{{/a}}",
    ])
  func noHTML(template: String) {
    #expect(Markdown.scan(template) == DirectiveScan())
  }

  @Test func eachLineIsReportedOnce() {
    #expect(Markdown.faults("<b>a</b> <i>b</i>\n<u>c</u>").map { $0.prefix(3) } == ["1:1", "2:1"])
  }

  @Test func commentsGetTheMustacheFormAsHelp() {
    #expect(Markdown.scan("<!-- a -->").faults.map(\.help) == ["write comments as '{{! … }}'"])
  }
}
