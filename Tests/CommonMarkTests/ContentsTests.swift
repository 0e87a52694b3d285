import Testing

@testable import CommonMark

@Suite struct ContentsTests {
  @Test func listsTheSecondAndThirdLevelNested() throws {
    let html = try Markdown.html("# T\n\n```{contents}\n```\n\n## A & B\n### C\n#### D\n## E\n")
    #expect(
      html.hasPrefix(
        """
        <h1 id="t">T</h1>
        <nav class="contents" aria-label="Contents">
        <ul>
        <li><a href="#a-b"><span class="section-number">1</span> A &amp; B</a>
        <ul>
        <li><a href="#c"><span class="section-number">1.1</span> C</a></li>
        </ul>
        </li>
        <li><a href="#e"><span class="section-number">2</span> E</a></li>
        </ul>
        </nav>
        <h2 id="a-b">
        """))
  }

  @Test(
    "depth is the number of levels from the second",
    arguments: [
      (1, ["#a", "#g"]), (2, ["#a", "#b", "#g"]), (3, ["#a", "#b", "#c", "#g"]),
      (5, ["#a", "#b", "#c", "#d", "#e", "#g"]),
    ])
  func depths(depth: Int, links: [String]) throws {
    let html = try Markdown.html(
      "```{contents}\ndepth: \(depth)\n```\n# T\n## A\n### B\n#### C\n##### D\n###### E\n## G\n")
    #expect(html.split(separator: "\"").map(String.init).filter { $0.hasPrefix("#") } == links)
    #expect(HTML.isBalanced(html))
  }

  @Test func skippedLevelsStayBalanced() throws {
    let html = try Markdown.html(
      "```{contents}\ndepth: 5\n```\n### A\n## B\n##### C\n### D\n## E\n")
    #expect(
      html.hasPrefix(
        """
        <nav class="contents" aria-label="Contents">
        <ul>
        <li><a href="#a"><span class="section-number">0.1</span> A</a></li>
        <li><a href="#b"><span class="section-number">1</span> B</a>
        <ul>
        <li><a href="#c"><span class="section-number">1.0.0.1</span> C</a></li>
        <li><a href="#d"><span class="section-number">1.1</span> D</a></li>
        </ul>
        </li>
        <li><a href="#e"><span class="section-number">2</span> E</a></li>
        </ul>
        </nav>
        """))
  }

  @Test("any order of levels is balanced", arguments: 0..<60)
  func anyOrder(seed: Int) throws {
    var random = RandomText(seed: UInt64(seed))
    let headings = (0..<12).map { _ in
      String(repeating: "#", count: Int.random(in: 1...6, using: &random)) + " x"
    }
    let html = try Markdown.html(
      "```{contents}\ndepth: 5\n```\n" + headings.joined(separator: "\n"))
    #expect(HTML.isBalanced(html))
  }

  @Test func withoutHeadingsNothingIsListed() throws {
    #expect(try Markdown.html("# T\n```{contents}\n```") == "<h1 id=\"t\">T</h1>\n")
  }

  @Test func valuesInHeadingsStayIsolatedAndEscaped() throws {
    let html = try Markdown.html("```{contents}\n```\n## \(Markdown.escape("<A> שלום"))")
    #expect(
      html.contains(
        "<li><a href=\"#a\"><span class=\"section-number\">1</span> <bdi>&lt;A&gt; שלום</bdi></a></li>"
      ))
  }
}
