import Testing

@testable import CommonMark

@Suite("Numbers of sections, tables and charts")
struct NumberingTests {
  private func html(_ source: String) throws -> String {
    try Markdown.renderHTML(
      source, directives: Markdown.names, labels: ["table": "Table", "chart": "Figure"],
      renderTable: { $0.markup }
    ) { "[\($0.argument): \($0.label ?? "-")]" }.html
  }

  @Test("sections are counted within those around them")
  func sections() throws {
    let page = try Markdown.page("```{contents}\n```\n# T\n## A\n### B\n### C\n## D\n#### E\n### F")
    #expect(page.headings.map(\.number) == [nil, "1", "1.1", "1.2", "2", "2.0.1", "2.1"])
    #expect(page.nextSection == "3")
  }

  @Test("the contents say the numbers of the headings, and ids hold none")
  func contents() throws {
    let html = try html("```{contents}\n```\n## A\n### B\n")
    let number = "<span class=\"section-number\">"
    #expect(html.contains("<h3 id=\"b\">\(number)1.1</span> B</h3>"))
    #expect(html.contains("<li><a href=\"#b\">\(number)1.1</span> B</a></li>"))
  }

  @Test("a page without contents numbers no section")
  func memo() throws {
    let page = try Markdown.page("## A\n### B")
    #expect(page.headings.map(\.number) == [nil, nil])
    #expect(page.nextSection == nil)
    #expect(page.html == "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n")
  }

  @Test("tables and charts are counted apart, in their order, but those that ask not to be")
  func labels() throws {
    let html = try html(
      """
      ```{table} a
      ```
      - ```{chart} b
        ```

      ```{table} form
      numbered: no
      ```
      ```{table} c
      ```
      """)
    #expect(html.contains("[a: Table\u{A0}1]") && html.contains("[b: Figure\u{A0}1]"))
    #expect(html.contains("[form: -]") && html.contains("[c: Table\u{A0}2]"))
  }

  @Test(
    "a link without text says what it leads to, before and after it and wherever inlines are",
    arguments: [
      "See [](#table_a), then.\n\n", "```{note}\nSee [](#table_a), then.\n```\n",
      "x[^n]\n\n[^n]: See [](#table_a), then.\n\n", "See [](#table_a), then. | b\n-|-\n\n",
      "> See [](#table_a), then.\n\n",
    ])
  func references(text: String) throws {
    let table = "```{table} a\n```\n\n"
    let said = "See <a href=\"#table_a\">Table\u{A0}1</a>, then."
    #expect(try html(text + table).contains(said))
    #expect(try html(table + text).contains(said))
  }

  @Test("a table that is shown twice is referred to where it is first")
  func twice() throws {
    let html = try html("```{table} a\n```\n```{table} a\n```\n[](#table_a)")
    #expect(html.contains("[a: Table\u{A0}2]"))
    #expect(html.contains("<a href=\"#table_a\">Table\u{A0}1</a>"))
  }

  @Test("a link keeps its own text, and one to elsewhere stays as it is")
  func others() throws {
    let html = try html("[it](#table_a) [](#b) [c](/d)\n\n```{table} a\n```\n")
    #expect(html.contains("<a href=\"#table_a\">it</a> <a href=\"#b\"></a> <a href=\"/d\">c</a>"))
  }

  @Test("the links within a page are found with their places")
  func scan() {
    let scan = Markdown.scan(
      "é [](#table_a) `[](#table_b)`\n\n# [x](#c)\n\n```{note}\n[](#chart_d)\n```\n{{! [](#e) }}")
    #expect(scan.references.map(\.target) == ["table_a", "c", "chart_d"])
    #expect(scan.references.map(\.hasText) == [false, true, false])
    #expect(scan.references.map(\.isInHeading) == [false, true, false])
    #expect(scan.references.map(\.line) == [1, 3, 6])
    #expect(scan.references.map(\.column) == [4, 5, 2])
  }

  @Test("a caption can refer to nothing")
  func captions() {
    #expect(
      Markdown.faults("```{table} a\ncaption: as [](#table_b)\n```") == [
        "2:1 link within the page in the options of a directive"
      ])
  }
}
