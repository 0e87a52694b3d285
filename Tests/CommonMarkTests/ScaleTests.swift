import Testing

@testable import CommonMark

@Suite(.timeLimit(.minutes(1))) struct ScaleTests {
  @Test(
    "deep nesting neither crashes nor stalls",
    arguments: [">", "- ", "1. ", "> - ", "*a **a ", "[", "!["])
  func deepNesting(opening: String) throws {
    let page = String(repeating: opening, count: 10_000) + " \(Markdown.escape("x"))\n\n# y\n"
    let rendered = try Markdown.page(page)
    #expect(rendered.headings.map(\.text) == ["y"])
    #expect(rendered.html.contains("<bdi>x</bdi>"))
    #expect(Markdown.scan(page).faults.isEmpty)
  }

  @Test func deepEmphasisIsIsolated() throws {
    let page =
      String(repeating: "*a ", count: 10_000) + Markdown.escape("x")
      + String(repeating: " b*", count: 10_000)
    #expect(try Markdown.html(page).contains("<bdi>x</bdi>"))
  }

  @Test func aMegabytePasses() throws {
    let section = """
      ## Part \(Markdown.escape("A|B"))

      Some *text* with `code` and \(Markdown.escape("<values>")).

      ```{table} costs
      caption: Costs
      ```

      """
    let page = String(repeating: section, count: 1_000_000 / section.utf8.count)
    let rendered = try Markdown.page(page)
    #expect(rendered.headings.count == 1_000_000 / section.utf8.count)
    #expect(Markdown.scan(page).directives.count == rendered.headings.count)
  }

  @Test(
    "one long line of tags, fences or options is scanned in linear time",
    arguments: [
      "<b>", "a <b\n", "```{tabel}\n```\n", "{{! <b> }}", "> ```\n", "~~~\n",
    ])
  func longFaultySources(piece: String) {
    _ = Markdown.scan(String(repeating: piece, count: 200_000 / piece.utf8.count))
  }

  @Test func manyOptionsPass() {
    let options = (0..<20_000).map { "key-\($0): value\n" }.joined()
    let scan = Markdown.scan("```{table} a\n\(options)```")
    #expect(scan.directives.first?.options.count == 20_000 && scan.faults.isEmpty)
  }
}
