import CommonMark
import ReportModel
import Testing

@testable import ReportRendering

@Suite struct PipeTableHTMLTests {
  private func html(_ markdown: String) throws -> String {
    try Markdown.renderHTML(
      markdown, directives: [], renderTable: { PipeTableHTML($0, words: PageWords(.english)).html },
      expand: { _ in "" }
    ).html
  }

  @Test func `a table of pipes has the markup of the others`() throws {
    #expect(
      try html("Range | *API*\n-|-:\n1 to 2 | 3\n| 4\n| | 5") == """
        <div class="table-block short">
        <div class="table-scroll" role="region" tabindex="0" aria-label="Table: Range, API">
        <table>
        <thead><tr><th scope="col">Range</th><th scope="col" class="number"><em>API</em></th></tr></thead>
        <tbody>
        <tr><th scope="row">1 to 2</th><td class="number">3</td></tr>
        <tr><th scope="row">4</th><td class="number"></td></tr>
        <tr><td></td><td class="number">5</td></tr>
        </tbody>
        </table>
        </div>
        </div>

        """)
  }

  @Test func `a header without text is a plain cell`() throws {
    #expect(try html("| | b |\n|-|-|").contains("<thead><tr><td></td><th scope=\"col\">b</th>"))
  }

  @Test func `a table without rows has no body`() throws {
    #expect(try html("a|b\n-|-").contains("</thead>\n</table>"))
  }

  @Test func `the name of a table is text`() throws {
    let table = try html("\\\"<b>\\\"|b\n-|-")
    #expect(table.contains("aria-label=\"Table: &quot;"))
  }
}
