import Foundation
import Testing

@Suite("Verifying reports")
struct VerifyTests {
  private static let scenario = "inputs/scenarios/steady-volume.yaml"

  private func report(_ scratch: Scratch, _ options: String...) throws -> URL {
    _ = try Program().run(
      ["build", "--quiet", Self.scenario, "-o", scratch.folder.path] + options)
    let name = try #require(try scratch.names().first { $0.hasSuffix(".html") })
    return scratch.folder.appendingPathComponent(name)
  }

  @Test("a report is what its scenario gives, whatever template it says it was made with")
  func same() throws {
    for options in [[], ["--template", "audit"], ["--internal"]] as [[String]] {
      let scratch = try Scratch()
      _ = try Program().run(
        ["build", "--quiet", Self.scenario, "-o", scratch.folder.path] + options)
      let name = try #require(try scratch.names().first)
      let outcome = try Program().run("verify", scratch.folder.path + "/" + name, Self.scenario)
      #expect(outcome.status == 0)
      #expect(outcome.messages.contains("byte for byte"), "\(outcome.messages)")
    }
  }

  @Test("another scenario is told by its digest, and the figures that follow by their cells")
  func otherScenario() throws {
    let scratch = try Scratch()
    let report = try report(scratch)
    let text = try String(
      contentsOf: Program.package.appendingPathComponent(Self.scenario), encoding: .utf8)
    let other = try scratch.file(
      "steady-volume.yaml", text.replacing("title: \"", with: "title: \"X "))
    let outcome = try Program().run("verify", report.path, other.path)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("SHA-256 of the scenario: the report says '"))
    #expect(!outcome.messages.contains("row '"), "no figure differs: \(outcome.messages)")
  }

  @Test("a figure that was edited is pointed at by table, row and column")
  func edited() throws {
    let scratch = try Scratch()
    let report = try report(scratch)
    let html = try String(contentsOf: report, encoding: .utf8)
    let table = try #require(Page(html: html).tables.first { $0.caption.contains("line by line") })
    let total = try #require(table.totals.first?.last)
    try html.replacing(">\(total)<", with: ">1<").write(
      to: report, atomically: true, encoding: .utf8)
    let outcome = try Program().run("verify", report.path, Self.scenario)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("row 'Total', column '"))
    #expect(outcome.messages.contains("the report says '1', this program '\(total)'"))
  }

  @Test("words that were edited are told as such")
  func words() throws {
    let scratch = try Scratch()
    let report = try report(scratch)
    let html = try String(contentsOf: report, encoding: .utf8)
    try html.replacing("<h2", with: "<p>Approved.</p><h2", maxReplacements: 1)
      .write(to: report, atomically: true, encoding: .utf8)
    let outcome = try Program().run("verify", report.path, Self.scenario)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("its figures are the same; its words or its look differ"))
  }

  @Test("what is no report is an error", arguments: ["", "<html></html>", "\u{0}\u{1}"])
  func noReport(text: String) throws {
    let scratch = try Scratch()
    let file = try scratch.file("a.html", text)
    let outcome = try Program().run("verify", file.path, Self.scenario)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("is no report of this program"))
  }
}
