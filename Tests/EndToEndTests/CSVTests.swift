import Foundation
import Testing

/// `.ci/check-csv` reads the files with Python, pandas and LibreOffice.
@Suite("Tables as CSV, built")
struct CSVTests {
  private static let scenario = "inputs/scenarios/extraction-pipeline.yaml"

  private func files(
    _ scenario: String, _ options: [String] = [], in scratch: Scratch
  ) throws -> (outcome: Program.Outcome, texts: [String: String]) {
    let out = scratch.folder.appendingPathComponent("out")
    let outcome = try Program().run(
      ["build", "--quiet", scenario, "--to", "csv", "-o", out.path] + options)
    let names = try scratch.names(below: "out").filter { $0.hasSuffix(".csv") }
    return (
      outcome,
      try names.reduce(into: [:]) {
        $0[$1] = try String(contentsOf: out.appendingPathComponent($1), encoding: .utf8)
      }
    )
  }

  @Test("every report has its figures, the register and its provenance, in a folder of its own")
  func contents() throws {
    let texts = try files(Self.scenario, in: try Scratch()).texts
    for name in ["answer", "options", "cash-flow", "assumptions", "provenance", "index"] {
      #expect(texts["extraction-pipeline/\(name).csv"] != nil, "\(name)")
    }
    let provenance = try #require(texts["extraction-pipeline/provenance.csv"])
    #expect(provenance.contains("breakeven build --to csv extraction-pipeline.yaml"))
    let register = try #require(texts["extraction-pipeline/assumptions.csv"])
    #expect(register.hasPrefix("Input,Value,Range,Unit,Evidence,Source,Date,note\r\n"))
    #expect(texts.values.allSatisfy { !$0.contains("\u{2212}") || $0.contains("note") })
  }

  @Test("another template's tables stand in a folder with its name")
  func template() throws {
    let texts = try files(Self.scenario, ["--template", "budget"], in: try Scratch()).texts
    #expect(texts["extraction-pipeline.budget/request.csv"] != nil)
    #expect(texts["extraction-pipeline.budget/assumptions.csv"] != nil)
  }

  @Test(
    "nothing in them is internal, nor in a comparison for whom or by whom it was made",
    arguments: ["client", "budget", "comparison"])
  func canaries(kind: String) throws {
    let scratch = try Scratch()
    let scenario = try scratch.file(
      "canaries.yaml", BudgetTests.canaries.replacingOccurrences(of: "REPORT", with: kind))
    let (outcome, texts) = try files(scenario.path, in: scratch)
    #expect(outcome.status == 0 && texts.count > 5, "\(outcome.messages)")
    let all = texts.values.joined()
    for name in ["option", "price", "volume", "workload"] {
      #expect(!all.contains("CANARY-\(name)"), "\(name)")
    }
    if kind == "comparison" {
      #expect(!all.contains("CANARY"))
      for figure in ["87654321", "987654321", "0.12345"] { #expect(!all.contains(figure)) }
    }
    let shown = try files(scenario.path, ["--internal"], in: scratch).texts.values.joined()
    #expect(shown.contains("CANARY-option") && shown.contains("CANARY-price"))
  }

  @Test("a table that a report no longer has does not stay")
  func stale() throws {
    let scratch = try Scratch()
    #expect(try files("inputs/scenarios/burst-hybrid.yaml", in: scratch).outcome.status == 0)
    let old = try scratch.file("out/burst-hybrid/claims.csv", "old")
    let own = try scratch.file("out/burst-hybrid/own.csv", "mine")
    #expect(try files("inputs/scenarios/burst-hybrid.yaml", in: scratch).outcome.status == 0)
    #expect(!FileManager.default.fileExists(atPath: old.path))
    #expect(FileManager.default.fileExists(atPath: own.path))
  }

  @Test("on standard output it is one table, the same wherever it is made")
  func stream() throws {
    let run = { (zone: String) in
      try Program(environment: ["TZ": zone, "LC_ALL": "C"])
        .run("build", "--quiet", Self.scenario, "--to", "csv", "-o", "-")
    }
    let outcome = try run("Asia/Tokyo")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.hasPrefix("table,row,role,head,column,unit,value,note\r\n"))
    #expect(outcome.output.contains("\r\nassumptions,1,body,"))
    #expect(try run("America/Anchorage").output == outcome.output)
  }

  @Test("a cell of 100,000 characters is an error that names it, and nothing is written")
  func longCell() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: Program.package.appendingPathComponent("inputs/scenarios/a100-load.yaml"),
      encoding: .utf8)
    let scenario = try scratch.file(
      "long.yaml",
      text.replacingOccurrences(
        of: "source: \"document 003, claim D3-10\"",
        with: "source: \"\(String(repeating: "long ", count: 20_000))\""))
    let (outcome, texts) = try files(scenario.path, in: scratch)
    #expect(outcome.status == 1 && texts.isEmpty)
    #expect(outcome.messages.contains("long.yaml"))
    #expect(
      outcome.messages.contains(
        "a cell of the column 'source' in the table 'assumptions' has 100000 characters"))
  }

  @Test("two scenarios of one name are an error that names both")
  func collision() throws {
    let scratch = try Scratch()
    let source = Program.package.appendingPathComponent(Self.scenario)
    for folder in ["a", "b"] {
      _ = try scratch.file("\(folder)/same.yaml", bytes: Data(contentsOf: source))
    }
    var program = Program()
    program.folder = scratch.folder
    let outcome = try program.run("build", "a", "b", "--to", "csv")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("b/same.yaml"))
    #expect(
      outcome.messages.contains("its report 'out/same' would overwrite that of 'a/same.yaml'"))
    #expect(!FileManager.default.fileExists(atPath: scratch.folder.path + "/out"))
  }
}
