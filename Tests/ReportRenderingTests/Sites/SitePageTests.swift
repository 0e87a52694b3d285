import ReportModel
import Testing

@testable import ReportRendering

@Suite("Pages of sites")
struct SitePageTests {
  private typealias Cell = ReportTable.Cell

  private func rows(_ rows: [ReportTable.Row]) -> [String] {
    let table = ReportTable(
      id: "costs", caption: "Costs",
      columns: [
        .init(id: "option", head: "Option"),
        .init(id: "total", head: "Total", unit: "USD", content: .money),
      ], rows: rows, notes: ["A note."])
    return TableMarkdown(
      table, anchor: "table_costs", label: "Table 3", caption: nil, as: Site.mkdocs.dialect,
      words: PageWords(.english)
    ).lines
  }

  @Test("a table has its caption, a line for each row, totals in bold, and its notes")
  func table() {
    let lines = rows([
      ReportTable.Row(
        [Cell(RichText(quoted: "A|B")), Cell("1,000", number: 1000)], isMarked: true),
      ReportTable.Row(["Total", Cell("1,000", number: 1000)], role: .total),
      ReportTable.Row(["All", .none], role: .total),
    ])
    #expect(
      lines == [
        "**Table 3.** Costs", "{: #table_costs }", "", "| Option | Total (USD) |", "| --- | ---: |",
        "| A&#124;B **you are here** | 1,000 |", "| **Total** | **1,000** |", "| **All** | – |", "",
        "- A note.",
      ])
  }

  @Test("a table without rows says so")
  func empty() { #expect(rows([]).last == "Nothing to show.") }

  @Test("front matter is a title, a description and a date that each program reads")
  func frontMatter() throws {
    let renderer = try ShippedTemplates.renderer()
    let report = SampleReport(everywhere: "\"a\\b\"\n# c").report
    let keys = try Site.allCases.map { site in
      let text = try renderer.page(report, for: site, folder: "a b").text
      let head = text.split(separator: "\n").dropFirst().prefix { $0 != "---" }
      #expect(head.first == "title: \"\\\"a\\\\b\\\" # c\"")
      return head.map { $0.prefix { $0 != ":" } }
    }
    #expect(keys[0] == ["title", "description", "date"])
    #expect(keys[1] == ["title", "description", "lastmod"])
    #expect(keys[2] == ["title", "sidebar_label", "description", "last_update"])
    #expect(keys[3] == keys[0])
  }

  @Test(
    "each picture of a page is a file of its name, in a folder beside the page or the page's own")
  func pictures() throws {
    let renderer = try ShippedTemplates.renderer()
    let report = SampleReport().report
    for (site, folder) in [(Site.plain, "a%20b/"), (.hugo, "")] {
      let page = try renderer.page(report, for: site, folder: "a b")
      #expect(!page.pictures.isEmpty)
      for (name, svg) in page.pictures {
        #expect(page.text.contains("](\(folder)\(name))"), "\(name)")
        #expect(ReportChart.possibleFiles.contains(name))
        #expect(svg.contains(" width=\"640\" height=\"") && svg.contains("--chart-accent"))
        #expect(!svg.contains("/*"))
      }
    }
  }

  @Test("a page leads back to the page that compares it with others")
  func back() {
    #expect(
      Site.mkdocs.back(depth: 2, in: .english).hasPrefix("[Scenarios compared](../index.md) "))
    #expect(Site.hugo.back(depth: 2, in: .english).hasPrefix("[Scenarios compared](../../) "))
    #expect(Site.plain.back(depth: 1, in: .english).hasPrefix("[Scenarios compared](README.md) "))
  }
}
