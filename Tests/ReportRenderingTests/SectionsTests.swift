import ReportModel
import Testing

@testable import ReportRendering

@Suite("Sections as text and Markdown")
struct SectionsTests {
  private static let hostile = "a|b <b>*x*</b> `c` {d}\u{202E}"

  private func sections(_ text: RichText) -> [ReportSection] {
    [
      ReportSection(
        heading: "Head", sentences: ["Costs \(text)."],
        tables: [
          ReportTable(
            id: "t", caption: "What it shows",
            columns: [
              .init(id: "name", head: "Name"), .init(id: "sum", head: "Sum", content: .money),
            ],
            rows: [
              .init([ReportTable.Cell(text), ReportTable.Cell("5.00", number: 5)]),
              .init(["B", ReportTable.Cell("1,234.00", number: 1234)]),
            ], notes: ["A note."])
        ])
    ]
  }

  @Test("text has aligned columns, numbers to the right")
  func aligned() {
    let text = SectionsText().text(title: "Title", sections("A long name"))
    #expect(
      text == """
        Title

        Head
        Costs A long name.

        What it shows:
          Name              Sum
          A long name      5.00
          B            1,234.00
        A note.

        """)
  }

  @Test("text prints characters that a terminal acts on as their codes")
  func terminal() {
    let text = SectionsText().text(title: "T", sections(RichText(quoted: "x\u{1B}[2J\u{202E}")))
    #expect(text.contains("x\\u{1B}[2J\\u{202E}"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("headings are bold where colour is wanted")
  func colour() {
    let text = SectionsText(isColored: true).text(title: "T", sections("x"))
    #expect(text.hasPrefix("\u{1B}[1mT\u{1B}[0m\n\n\u{1B}[1mHead\u{1B}[0m\n"))
  }

  @Test("Markdown has pipe tables with the side of each column")
  func tables() {
    let text = SectionsMarkdown.text(title: "Title", sections("A"))
    #expect(
      text == """
        # Title

        ## Head

        - Costs A.

        **What it shows**

        | Name | Sum |
        | --- | ---: |
        | A | 5.00 |
        | B | 1,234.00 |

        A note.

        """)
  }

  @Test("Markdown prints a user's text as written, and no HTML")
  func escaped() {
    let text = SectionsMarkdown.text(
      title: RichText(quoted: "# x\ny"), sections(RichText(quoted: Self.hostile)))
    #expect(text.hasPrefix("# \\# x y\n"))
    #expect(text.contains("a\\|b \\<b\\>\\*x\\*\\<\\/b\\> \\`c\\` \\{d\\}"))
    #expect(!text.contains("<b>"))
    #expect(!text.unicodeScalars.contains { (0xFDD0...0xFDEF).contains($0.value) })
  }
}
