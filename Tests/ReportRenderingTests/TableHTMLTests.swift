import ReportModel
import Testing

@testable import ReportRendering

@Suite struct TableHTMLTests {
  private let table = ReportTable(
    id: "t", caption: "Costs of \(quoted: "A & B")",
    columns: [
      .init(id: "line", head: "Line"),
      .init(id: "options", head: "\(quoted: "<x>")", unit: "USD & more", content: .money),
      .init(id: "options", head: "Y", content: .money), .init(id: "note", head: "Note"),
    ],
    rows: [
      .init(["idle", .init("$1", number: 1), .none, "n"], role: .beside),
      .init(["first", .init("$2", number: 2), .none, "n"]),
      .init(["sum", .init("$2", number: 2), "a few", "n"], role: .total),
      .init(
        ["second", .init("not priced", isMissing: true), .init("$3", number: 3), "n"],
        isMarked: true),
    ], notes: ["see \(quoted: "x")"])

  private func html(_ columns: [String]? = nil, caption: String? = nil) -> String {
    TableHTML(
      table, id: "table_t", caption: caption, columns: columns, words: PageWords(.english)
    ).html
  }

  @Test func `heads have a scope and their unit`() {
    #expect(
      html().contains(
        """
        <thead><tr><th scope="col">Line</th><th scope="col" class="number"><bdi>&lt;x&gt;</bdi>\
        <span class="unit">USD &amp; more</span></th><th scope="col" class="number">Y</th>\
        <th scope="col">Note</th></tr></thead>
        """))
    #expect(html().contains("<th scope=\"row\">first</th><td class=\"number\">$2</td>"))
  }

  @Test func `sums stand below the figures and what is beside below the sums`() {
    let heads = html().matches(of: /<th scope="row"[^>]*>([a-z]+)/).map { String($0.1) }
    #expect(heads == ["first", "second", "sum", "idle"])
    #expect(html().matches(of: /<tbody>|<tfoot>/).count == 2)
    #expect(html().contains("</tbody>\n<tfoot>\n<tr class=\"total\">"))
  }

  @Test func `the row that the scenario is in says so in words`() {
    #expect(
      html().contains(
        """
        <tr class="here"><th scope="row">second <strong class="here-mark">you are here</strong></th>
        """))
  }

  @Test func `a figure that is missing is told from a word`() {
    #expect(html().contains("<td class=\"number words missing\">not priced</td>"))
    #expect(html().contains("<td class=\"number words\">a few</td>"))
    #expect(html().contains("<span aria-hidden=\"true\">–</span><span class=\"spoken\">no figure"))
  }

  @Test func `columns come in the order asked for, groups as a whole`() throws {
    let heads = try PageText(html: html(["note", "options"])).elements("thead").first ?? ""
    #expect(heads.matches(of: /scope="col"/).count == 3)
    #expect(html(["note", "options"]).contains("<th scope=\"row\">n</th>"))
    #expect(TableHTML.columnNames(" a , b-c,, d") == ["a", "b-c", "", "d"])
  }

  @Test func `the region has the caption as its name`() {
    #expect(html().contains("role=\"group\" tabindex=\"0\" aria-labelledby=\"table_t_caption\""))
    #expect(
      html().contains("<caption id=\"table_t_caption\">Costs of <bdi>A &amp; B</bdi></caption>"))
    #expect(html(caption: "<em>Other</em>").contains("_caption\"><em>Other</em></caption>"))
    #expect(html().contains("<li>see <bdi>x</bdi></li>"))
  }

  /// Of 23 columns beside the first, parts hold 7, 8 and 8: of at most 11 with the first.
  @Test func `a table with too many columns is printed in parts that repeat the first column`() {
    let columns = (0...23).map {
      ReportTable.Column(id: "c\($0)", head: RichText("H\($0)."), content: .money)
    }
    let row = ReportTable.Row((0...23).map { ReportTable.Cell(RichText("v\($0).")) })
    let wide = ReportTable(
      id: "w", caption: "Wide", columns: columns, rows: [row], notes: ["The note."])
    let printed = TableHTML(
      wide, id: "w", label: "Table 1", words: PageWords(.english)
    ).printed
    #expect(printed.ranges(of: "<table>").count == 3)
    #expect(printed.ranges(of: "H0.").count == 3 && printed.ranges(of: "v0.").count == 3)
    for column in 1...23 { #expect(printed.ranges(of: "v\(column).").count == 1) }
    #expect(printed.contains("Wide (part 2 of 3)") && printed.contains("id=\"w_part3_caption\""))
    #expect(printed.ranges(of: "The note.").count == 1)
    #expect(
      TableHTML(table, id: "x", words: PageWords(.english)).printed
        == TableHTML(table, id: "x", words: PageWords(.english)).html)
  }

  @Test func `words that no column can hold are marked to be broken anywhere`() {
    let word = String(repeating: "w", count: 40)
    let head = RichText(quoted: "a \(word)")
    let long = ReportTable(
      id: "l", caption: "L", columns: [ReportTable.Column(id: "c", head: head)],
      rows: [ReportTable.Row([ReportTable.Cell(RichText(word))])])
    #expect(
      TableHTML(long, id: "l", words: PageWords(.english)).html.ranges(of: "class=\"long\"").count
        == 2)
    #expect(!RichText("words of which none is long, however long the text is").hasLongWord)
  }

  @Test func `a large table keeps its cells`() {
    let columns = (0..<200).map { ReportTable.Column(id: "c\($0)", head: "H") }
    let row = ReportTable.Row(Array(repeating: ReportTable.Cell("v"), count: 200))
    let large = ReportTable(
      id: "l", caption: "L", columns: columns, rows: Array(repeating: row, count: 1_000))
    #expect(
      TableHTML(large, id: "l", words: PageWords(.english)).html.utf8.count > 200 * 1_000 * 10)
    #expect(
      TableHTML(large, id: "l", words: PageWords(.english)).printed.ranges(of: "<table>").count
        == 20)
  }

  @Test func `a table without rows is a sentence`() {
    var empty = table
    empty.rows = []
    let sentence =
      "<p class=\"empty-table\" id=\"x\"><strong>Costs of <bdi>A &amp; B</bdi>.</strong> Nothing to show.</p>"
    #expect(TableHTML(empty, id: "x", words: PageWords(.english)).html == sentence)
    #expect(TableHTML(table, id: "x", columns: [], words: PageWords(.english)).html == sentence)
  }
}

@Suite struct DirectiveHTMLTests {
  private func page(_ template: String) throws -> PageText {
    PageText(
      html: try ShippedTemplates.renderer(["report": template]).html(SampleReport().report))
  }

  @Test func `a chart comes with its sentence, its drawing and its figures`() throws {
    let page = try page("```{chart} traffic-week\ncaption: The *week*\n```")
    let figure = try #require(try page.elements("figure").first)
    #expect(
      figure.contains(
        "<figcaption id=\"chart_traffic-week_caption\"><span class=\"caption-label\">Figure\u{A0}1.</span> The <em>week</em>"
      ))
    #expect(figure.contains("Totals run from $1,204 for <bdi>Brokered open model</bdi>"))
    #expect(figure.contains("<svg") && figure.contains("id=\"chart_traffic-week"))
    #expect(try PageText(html: figure).elements("details").first?.contains("<table>") == true)
  }

  @Test func `the figures behind a chart print again unless a table of the page gives them`() throws
  {
    let both = "```{chart} cost-by-option\n```\n\n```{table} options\n```"
    #expect(try page(both).elements("section").isEmpty)
    let alone = try page("```{chart} cost-by-option\n```").elements("section").first
    #expect(alone?.contains("id=\"chart_cost-by-option_paper\"") == true)
    let section = try page("```{chart} break-even\n```").elements("section").first
    #expect(section?.contains("id=\"chart_break-even_paper\"") == true)
    #expect(section?.contains("Figure\u{A0}1 in numbers.") == true)
  }

  @Test func `what is shown twice has two ids`() throws {
    let page = try page(
      "## table answer\n\n```{table} answer\n```\n\n```{table} answer\n```\n\n"
        + "```{chart} break-even\n```\n\n```{chart} break-even\n```")
    let ids = try page.attributes("id")
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("table_answer_2") && ids.contains("chart_break-even_2"))
  }

  @Test func `a table that this report lacks is a sentence`() throws {
    var report = SampleReport().report
    report.tables["loads"] = nil
    let renderer = try ShippedTemplates.renderer(["report": "```{table} loads\ncaption: L\n```"])
    #expect(
      try renderer.html(report).contains(
        "<span class=\"caption-label\">Table\u{A0}1.</span> L.</strong> Nothing to show."))
  }

  @Test func `a page is as long as its partials, without lines of pragmas`() throws {
    let templates = [
      "report": "{{> one}}\n\n  {{> one}}\nlast {{> two}}", "one": "- a\n- b\n", "two": "c",
    ]
    let library = try TemplateLibrary(templates, format: .markdown)
    #expect(
      library.fill("report", with: .record([:])) == "- a\n- b\n\n  - a\n  - b\nlast c")
  }
}
