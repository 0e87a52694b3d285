import Foundation
import Testing

@Suite("Locales of reports")
struct LocaleTests {
  private static let scenario = "inputs/scenarios/bought-server.yaml"

  private func page(_ locale: String) throws -> Page {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: Program.package.appendingPathComponent(Self.scenario), encoding: .utf8)
    let file = try scratch.file(
      "s.yaml", text.replacing("currency: USD", with: "currency: USD\nlocale: \(locale)"))
    let outcome = try Program().run("build", "--quiet", "-o", "-", file.path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return Page(html: outcome.output)
  }

  /// A cell of numbers as en-US writes it.
  private func english(_ cell: String, _ group: String) -> String {
    cell.replacingOccurrences(of: group, with: "·").replacingOccurrences(of: ",", with: ".")
      .replacingOccurrences(of: "·", with: ",").replacingOccurrences(of: "\u{A0}%", with: "%")
  }

  @Test(
    "every number of every bill reads the same but for its signs",
    arguments: [("en-GB", nil), ("de-DE", "."), ("fr-FR", "\u{202F}")] as [(String, String?)])
  func same(locale: String, group: String?) throws {
    let (own, other) = (try page("en-US"), try page(locale))
    let tables = own.tables.filter {
      $0.caption.contains("line by line") || $0.caption.contains("Cash")
    }
    #expect(tables.count > 1)
    for table in tables {
      let same = try #require(other.tables.first { $0.caption == table.caption })
      let cells = { (table: Page.Table) in
        (table.body + table.totals).map { $0.dropFirst() }.joined()
      }
      let shown = cells(same).map { cell in group.map { english(cell, $0) } ?? cell }
      #expect(shown == Array(cells(table)))
    }
  }

  @Test("dates and amounts in sentences follow the locale")
  func words() throws {
    let page = try page("de-DE")
    #expect(page.text.contains("31.01.2026") && !page.text.contains("January 31, 2026"))
    #expect(page.text.contains("\u{A0}$") && !page.html.contains(">$"))
  }

  @Test("gates speak alike whatever the report's locale")
  func gates() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: Program.package.appendingPathComponent(Self.scenario), encoding: .utf8)
    let file = try scratch.file(
      "s.yaml", text.replacing("currency: USD", with: "currency: USD\nlocale: de-DE"))
    let gate = ["--quiet", "--fail-if", "over=1"]
    let out = scratch.folder.path + "/out"
    let built = try Program().run(["build", "-o", out] + gate + [file.path])
    let evaluated = try Program().run(["evaluate"] + gate + [file.path])
    #expect(built.status == 2 && built.messages == evaluated.messages)
    #expect(built.messages.contains("$") && !built.messages.contains("\u{A0}$"))
  }
}
