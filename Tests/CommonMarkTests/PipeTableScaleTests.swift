import Testing

@testable import CommonMark

@Suite(.timeLimit(.minutes(1))) struct PipeTableScaleTests {
  /// The rows and the cells that a page's tables have.
  private func size(of page: String) throws -> (rows: Int, cells: Int) {
    var size = (rows: 0, cells: 0)
    _ = try Markdown.renderHTML(
      page, directives: [],
      renderTable: { table in
        size.rows += table.rows.count
        size.cells += table.header.count + table.rows.map(\.count).reduce(0, +)
        return ""
      }
    ) { _ in "" }
    return size
  }

  private func header(columns: Int) -> String {
    String(repeating: "a|", count: columns) + "\n" + String(repeating: "-|", count: columns) + "\n"
  }

  @Test func columnsAreLimited() throws {
    #expect(try size(of: header(columns: 65_535)).cells == 65_535)
    #expect(try size(of: header(columns: 65_536)).cells == 0)
  }

  @Test func paddingIsLimited() throws {
    // A row of one cell below 10,001 columns takes 10,000 cells to pad; 0x80000 = 524,288 cells
    // hold 52 such rows, and the 53rd is the last.
    let page = header(columns: 10_001) + String(repeating: "b\n", count: 1_000)
    #expect(try size(of: page).rows == 53)
  }

  @Test func paddingIsLimitedForAllTablesOfAPage() throws {
    let table = header(columns: 10_001) + String(repeating: "b\n", count: 30) + "\n"
    #expect(try size(of: String(repeating: table, count: 10)).rows == 53)
  }

  @Test(
    "hostile sources are read in linear time",
    arguments: [
      RepeatedText("|", 100_000), RepeatedText("-|", 50_000, before: "a|b\n-|-\n"),
      RepeatedText("a|", 100_000, after: "\n-|-"), RepeatedText("a|b\n-|-|-\n", 5_000),
      RepeatedText("a|b\n-|-\n\n", 5_000), RepeatedText("a|b\n-|-\n    x\n", 500),
      RepeatedText("- |\n", 5_000, before: "a|b\n-|-\n"),
      RepeatedText("`|<\n", 10_000, before: "a|b\n-|-\n"),
      RepeatedText("\\|", 100_000, after: "\n:-"),
      RepeatedText("[x]|[y]\n", 5_000, before: "a|b\n-|-\n", after: "\n[x]: /z"),
    ])
  func hostileSources(page: RepeatedText) throws {
    _ = try size(of: page.text)
  }

  @Test("a table lies as deep as quotes and lists do", arguments: [">", "> ", "- "])
  func deepTables(marker: String) throws {
    let depth = 2_000
    let first = String(repeating: marker, count: depth)
    let later = marker == "- " ? String(repeating: "  ", count: depth) : first
    #expect(try size(of: "\(first)a|b\n\(later)-|-\n\(later)c|d").cells == 4)
  }

  @Test func randomTextNeitherCrashesNorUnbalances() throws {
    var random = RandomText(seed: 7)
    for _ in 0..<2_000 {
      let page = random.text(fragments: 12) + "\na|b\n-|-\n" + random.text(fragments: 24)
      let html = try? Markdown.html(page)
      #expect(html.map { HTML.isBalanced($0) } ?? true)
    }
  }
}
