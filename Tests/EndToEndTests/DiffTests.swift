import Foundation
import Testing

@Suite("Comparing two sides")
struct DiffTests {
  /// 1 B tokens a month at 1, beside a machine of 720 hours at 2.5.
  private static let old = """
    breakeven: 1
    title: Rent or call?
    date: 2026-01-31
    calendar: { days_per_month: 30, hours_per_month: 720 }
    uncertainty: { draws: 100, seed: 1 }
    workloads:
      work: { tokens_per_month: 1B, input_share: 100% }
    options:
      api: { kind: api, price: { input: 1 } }
      own:
        name: Own | <machine>
        kind: self-hosted
        hourly_price: 2.5
        throughput: { tokens_per_second: 1M }

    """
  private static let new =
    old
    .replacingOccurrences(of: "1B", with: "{ value: 2B, source: the gateway's log }")
    .replacingOccurrences(of: "input: 1 }", with: "input: 1.5 }")

  private let scratch: Scratch
  private let program: Program

  init() throws {
    scratch = try Scratch()
    var program = Program()
    program.folder = scratch.folder
    self.program = program
    _ = try scratch.file("old.yaml", Self.old)
    _ = try scratch.file("new.yaml", Self.new)
  }

  private func diff(_ arguments: String...) throws -> Program.Outcome {
    try program.run(["diff", "--quiet"] + arguments)
  }

  /// Saves what `evaluate` prints of a scenario.
  private func save(_ scenario: String, as name: String) throws {
    _ = try scratch.file(name, try program.run("evaluate", "--quiet", scenario).output)
  }

  @Test("as text says what flips, where the change comes from, and what changed")
  func text() throws {
    let outcome = try diff("old.yaml", "new.yaml")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let lines = outcome.output.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    for line in [
      "Rent or call?: what changed",
      "The recommendation flips: it was api and is now Own | <machine>.",
      "api 1,000.00 +750.00 +1,250.00 0.00 0.00 3,000.00 +2,000.00 +200.0%",
      "Own | <machine> 1,800.00 0.00 0.00 0.00 0.00 1,800.00 0.00 0.0%",
      "options.api.price.input 1 1.5 +50.0% USD per million tokens Price –",
      "Command breakeven diff old.yaml new.yaml",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("as Markdown has pipe tables, escaped names and no HTML")
  func markdown() throws {
    let outcome = try diff("old.yaml", "new.yaml", "--to", "md")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("# Rent or call\\?: what changed\n"))
    #expect(outcome.output.contains("| Own \\| \\<machine\\> | 1,800.00 | 0.00 |"))
    #expect(!outcome.output.contains("<machine>"))
  }

  @Test("as HTML is one page with the same figures, written whole to a file")
  func html() throws {
    let outcome = try diff("old.yaml", "new.yaml", "--to", "html", "-o", "out/changes.html")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    let page = try String(
      contentsOf: scratch.folder.appendingPathComponent("out/changes.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>") && page.contains("Content-Security-Policy"))
    #expect(page.contains("<bdi>Own | &lt;machine&gt;</bdi>") && page.contains("+1,250.00"))
    #expect(!page.contains("<machine>") && !page.contains("<script"))
    #expect(try diff("old.yaml", "new.yaml", "--to", "html").output == page, "the same bytes")
  }

  @Test("with a saved result gives whole changes and says that the split needs both scenarios")
  func results() throws {
    try save("old.yaml", as: "old.json")
    for new in ["new.yaml", "new.json"] {
      if new == "new.json" { try save("new.yaml", as: new) }
      let outcome = try diff("old.json", new)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.output.contains("The recommendation flips: it was api"))
      #expect(outcome.output.contains("takes both scenarios"))
      #expect(outcome.output.contains("options.api.price.input"))
      #expect(!outcome.output.contains("+750.00"))
      #expect(outcome.output.contains("old.json, a result of breakeven "))
    }
  }

  @Test("finds nothing between a scenario and itself, or its own result")
  func same() throws {
    try save("old.yaml", as: "same.json")
    for other in ["old.yaml", "same.json"] {
      let outcome = try diff("old.yaml", other, "--fail-if", "changes")
      #expect(outcome.status == 0 && outcome.output.contains("Nothing changed"), "\(other)")
    }
  }

  @Test(
    "ends with 2 where a condition holds, after everything was printed",
    arguments: [
      ("changes", 2), ("recommendation-changes", 2), ("rises=79%", 2), ("rises=81%", 0),
      ("falls", 64), ("rises=-1", 64),
    ] as [(String, Int32)])
  func gates(condition: String, status: Int32) throws {
    // The recommendation costs 1,000 before and 1,800 now.
    let outcome = try diff("old.yaml", "new.yaml", "--fail-if", condition)
    #expect(outcome.status == status)
    if status != 64 { #expect(outcome.output.contains("The recommendation flips")) }
    if status == 2 { #expect(outcome.messages.hasPrefix("new.yaml: fail-if: ")) }
  }

  @Test("shows what is internal only where that is asked for")
  func hidden() throws {
    let hide = { (text: String) in
      text.replacingOccurrences(
        of: "kind: self-hosted", with: "kind: self-hosted\n    internal: true")
    }
    _ = try scratch.file("old-internal.yaml", hide(Self.old))
    _ = try scratch.file(
      "new-internal.yaml",
      hide(Self.new).replacingOccurrences(of: "hourly_price: 2.5", with: "hourly_price: 2.6"))
    let hidden = try diff("old-internal.yaml", "new-internal.yaml")
    #expect(hidden.status == 0 && !hidden.output.contains("<machine>"))
    #expect(!hidden.output.contains("options.own"))
    try save("old-internal.yaml", as: "internal.json")
    for sides in [["internal.json", "internal.json"], ["internal.json", "old.yaml"]] {
      let outcome = try diff(sides[0], sides[1])
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(sides[1] == "old.yaml" || !outcome.output.contains("<machine>"))
      #expect(!outcome.output.contains("options.own.hourly_price"))
    }
    let led = try diff("new.yaml", "internal.json")
    #expect(led.status == 0, "a leader of one's own side may be shown")
    let shown = try diff("old-internal.yaml", "new-internal.yaml", "--internal")
    #expect(shown.output.contains("options.own.hourly_price"))
  }

  @Test("a later date takes the catalog's later price, which is a price change")
  func catalog() throws {
    let scenario = Self.old.replacingOccurrences(of: "price: { input: 1 }", with: "model: x/one")
    _ = try scratch.file("old.yaml", scenario)
    _ = try scratch.file(
      "new.yaml", scenario.replacingOccurrences(of: "2026-01-31", with: "2026-03-31"))
    _ = try scratch.file(
      "inputs/catalog/own.yaml",
      """
      catalog: 1
      models:
        x/one:
          name: One
          does: chat
          prices:
            - { input: 1, output: 2, currency: USD, source: list, as_of: 2026-01-01, evidence: list }
            - { input: 0.5, output: 2, currency: USD, source: list, as_of: 2026-03-01, evidence: list }

      """)
    let outcome = try diff("old.yaml", "new.yaml")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let lines = outcome.output.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(
      lines.contains("api 1,000.00 −500.00 0.00 0.00 0.00 500.00 −500.00 −50.0%"),
      "\(outcome.output)")
    #expect(lines.contains("date 2026-01-31 2026-03-31"))
  }
}
