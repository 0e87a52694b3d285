import Foundation
import Testing

/// `.ci/check-workbooks` recalculates workbooks and holds their figures against `evaluate`.
@Suite("Workbooks")
struct WorkbookTests {
  private static let scenario = "inputs/scenarios/vendor-quote.yaml"

  @Test("is the same bytes wherever and whenever it is made")
  func sameBytes() throws {
    let scratch = try Scratch()
    for (folder, zone) in [("one", "Asia/Tokyo"), ("two", "America/Anchorage")] {
      let program = Program(environment: ["TZ": zone, "TMPDIR": scratch.folder.path])
      let outcome = try program.run(
        ["build", Self.scenario, "--to", "xlsx", "-o", scratch.folder.path + "/" + folder])
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    #expect(
      try scratch.names().filter { !$0.hasPrefix("breakeven-") } == [
        "one", "one/vendor-quote.xlsx", "two", "two/vendor-quote.xlsx",
      ])
    let bytes = try ["one", "two"].map {
      try Data(contentsOf: scratch.folder.appendingPathComponent("\($0)/vendor-quote.xlsx"))
    }
    #expect(bytes[0].starts(with: Data("PK".utf8)) && bytes[0].count > 10_000)
    #expect(bytes[0] == bytes[1])
  }

  @Test("a text that is longer than a cell holds is an error that names the cell")
  func longText() throws {
    let scratch = try Scratch()
    let source = Program.package.appendingPathComponent("inputs/scenarios/a100-load.yaml")
    let text = try String(contentsOf: source, encoding: .utf8)
    let long = String(repeating: "long ", count: 20_000)
    let scenario = try scratch.file(
      "long.yaml",
      text.replacingOccurrences(
        of: "source: \"document 003, claim D3-10\"", with: "source: \"\(long)\""))
    let outcome = try Program().run(
      ["build", scenario.path, "--to", "xlsx", "-o", scratch.folder.path + "/out"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("of the sheet 'Assumptions' has 100000 characters"))
    #expect(!FileManager.default.fileExists(atPath: scratch.folder.path + "/out/long.xlsx"))
  }
}
