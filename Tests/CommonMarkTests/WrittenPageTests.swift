import Testing

@testable import CommonMark

@Suite("A page as Markdown of a dialect")
struct WrittenPageTests {
  private static let slugs = MarkdownDialect(anchors: .slugs, escapesDollars: true)

  private func page(
    _ markdown: String, _ dialect: MarkdownDialect = slugs, below above: [String] = []
  ) throws -> [String] {
    try Markdown.written(
      page: markdown, directives: ["table", "chart", "note", "contents"],
      labels: ["table": "Table", "chart": "Figure"], as: dialect, below: above,
      renderTable: { table in
        ([table.header] + table.rows).map { "| \($0.map(\.markdown).joined(separator: " | ")) |" }
      },
      expand: { ["<\($0.argument), \($0.label ?? "no label")>"] }
    ).lines
  }

  @Test(
    "blocks come out as they went in",
    arguments: [
      "# A\n\nb **c** *d* `e`.", "- a\n- b", "1. a\n2. b", "> a\n>\n> b",
      "```swift\nlet a = {}\n```",
      "a\n\n---\n\nb", "[a](b.md)", "![a](b.svg)", "-   a\n\n    b\n\n- c", "3. a\n4. b",
      "- a\n\nb",
    ])
  func same(markdown: String) throws {
    #expect(try page(markdown).joined(separator: "\n") == markdown)
  }

  @Test(
    "raw HTML and targets that run are gone",
    arguments: [
      ("a <b>c</b>", "a c"), ("<div>\n\nb", "b"), ("[a](javascript:b)", "[a]()"),
      ("![a](DATA:b)", "![a]()"), ("[a](<b c>)", "[a](b%20c)"),
      ("<https://a.b>", "[https://a.b](https://a.b)"),
      ("[a](b{c})", "[a](b%7Bc%7D)"), ("    code {", "```\ncode {\n```"),
    ])
  func unsafe(markdown: String, written: String) throws {
    #expect(try page(markdown).joined(separator: "\n") == written)
  }

  @Test("values in templates stay what a user wrote")
  func values() throws {
    let lines = try page("\(Markdown.escape("import <x> {y} | z"))\n\n- \(Markdown.escape("1. a"))")
    #expect(lines == ["&#105;mport &lt;x> &#123;y&#125; | z", "", "- 1\\. a"])
  }

  @Test("a table of pipes has its cells, a pipe within one as a reference")
  func pipes() throws {
    let lines = try page("| a | b |\n|---|---|\n| `x\\|y` | \\* z |")
    #expect(lines == ["| a | b |", "| `x\\|y` | \\* z |"])
  }

  private static let referring = """
    ## One & two

    [](#table_costs) and [text](#one-two).

    ```{table} costs
    ```

    ## One & two

    ```{note}
    See [](#chart_load).
    ```

    ```{chart} load
    ```

    ```{contents}
    ```
    """

  @Test("links lead to headings by the names that GitHub gives, below those of the title")
  func slugAnchors() throws {
    #expect(
      try page(Self.referring, below: ["One & two"]) == [
        "## One & two", "", "[Table\u{A0}1](#one--two-1) and [text](#one--two-1).", "",
        "<costs, Table\u{A0}1>", "", "## One & two", "", "> See [Figure\u{A0}1](#one--two-2).", "",
        "<load, Figure\u{A0}1>",
      ])
  }

  @Test("a dialect with names behind headings, and one with names of blocks")
  func namedAnchors() throws {
    let headings = MarkdownDialect(anchors: .headings, escapesDollars: true)
    let blocks = MarkdownDialect(anchors: .blocks, escapesDollars: false)
    let hugo = try page(Self.referring, headings)
    #expect(hugo[0] == "## One & two {#one-two}" && hugo[6] == "## One & two {#one-two-2}")
    #expect(hugo[2] == "[Table\u{A0}1](#one-two) and [text](#one-two).")
    #expect(
      try page(Self.referring, blocks)[2] == "[Table\u{A0}1](#table_costs) and [text](#one-two).")
  }

  @Test("footnotes stand below the page under their own names")
  func footnotes() throws {
    let lines = try page("a[^why] b[^why]\n\n[^why]: *because* {x}")
    #expect(lines == ["a[^why] b[^why]", "", "[^why]: *because* &#123;x&#125;"])
  }

  @Test("a directive that can't be read is a fault")
  func fault() {
    #expect(throws: MarkdownFault.self) { try page("```{tabel} costs\n```") }
  }
}
