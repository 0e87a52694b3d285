import Foundation
import Testing

@Suite("Sides that can't be compared")
struct DiffFaultTests {
  private static let good = """
    breakeven: 1
    title: Test
    date: 2026-01-31
    uncertainty: { draws: 100, seed: 1 }
    workloads:
      work: { tokens_per_month: 1B, input_share: 80% }
    options:
      api: { kind: api, price: { input: 1, output: 4 } }

    """

  private let scratch: Scratch
  private let program: Program

  init() throws {
    scratch = try Scratch()
    var program = Program()
    program.folder = scratch.folder
    self.program = program
    _ = try scratch.file("good.yaml", Self.good)
  }

  /// Compares a good scenario with a side and expects a message, exit code 1 and no output.
  private func refused(_ name: String, _ text: String?, _ messages: String...) throws {
    if let text { _ = try scratch.file(name, text) }
    let outcome = try program.run("diff", "good.yaml", name, "-o", "out.txt")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    for message in messages {
      #expect(outcome.messages.contains(message), "\(outcome.messages.prefix(800))")
    }
    #expect(try !scratch.names().contains("out.txt"))
  }

  private func changed(_ old: String, _ new: String) -> String {
    Self.good.replacingOccurrences(of: old, with: new)
  }

  private func result() throws -> String {
    try program.run("evaluate", "--quiet", "good.yaml").output
  }

  @Test("a missing scenario, a missing result")
  func missing() throws {
    try refused("nowhere.yaml", nil, "nowhere.yaml: error: can't be read: there is no such file")
    try refused("nowhere.json", nil, "nowhere.json: error: can't be read: there is no such file")
  }

  @Test("a scenario with a fault, at its place")
  func faulty() throws {
    try refused("bad.yaml", changed("80%", "180%"), "bad.yaml:6:")
  }

  @Test("another currency")
  func currency() throws {
    try refused(
      "euro.yaml", Self.good + "currency: EUR\n",
      "euro.yaml: error: is in EUR and 'good.yaml' in USD", "help: compare scenarios of one")
  }

  @Test("a file of claims alone")
  func claims() throws {
    try refused(
      "claims.yaml",
      """
      breakeven: 1
      title: Claims
      report: audit
      date: 2026-01-31
      claims:
        - id: Q-1
          says: Two and two make four.
          source: { document: offer }
          published: 4
          recompute: 2 + 2

      """, "claims.yaml: error: holds claims only")
  }

  @Test("options of which none is the same")
  func strangers() throws {
    try refused(
      "other.yaml", changed("  api:", "  service:"),
      "other.yaml: error: has no option in common with 'good.yaml'", "such as 'api'")
  }

  @Test("a result that is cut off, with the place where it ends")
  func cutOff() throws {
    let whole = try result()
    let cut = whole.split(separator: "\n").prefix(40).joined(separator: "\n")
    let column = (cut.split(separator: "\n").last?.count ?? 0) + 1
    try refused(
      "cut.json", cut, "cut.json:40:\(column): error: ends too early: the result is cut off",
      "help: make it again with 'breakeven evaluate FILE > cut.json'")
  }

  @Test("a result of another version")
  func version() throws {
    try refused(
      "later.json",
      try result().replacingOccurrences(of: "\"result\" : 1,", with: "\"result\" : 2,"),
      "later.json: error: is a result of format 2, and this program reads format 1")
  }

  @Test("JSON that is no result, or lacks a part of one")
  func others() throws {
    try refused("other.json", "[1, 2]", "other.json: error: is no result of 'breakeven evaluate'")
    try refused("broken.json", "{\"result\": 1,\n}", "broken.json:2:1: error: is no JSON")
    try refused(
      "part.json",
      try result().replacingOccurrences(of: "\"cheapest_monthly\" :", with: "\"cheapest_month\" :"),
      "part.json: error: is no whole result: 'cheapest_monthly'")
  }

  @Test("a folder, a format that there is not, no place to write")
  func usage() throws {
    #expect(try program.run("diff", "good.yaml", ".").status == 64)
    #expect(try program.run("diff", "good.yaml").status == 64)
    #expect(try program.run("diff", "good.yaml", "good.yaml", "--to", "pdf").status == 64)
    #expect(try program.run("diff", "good.yaml", "good.yaml", "-o", ".").status == 64)
    let outcome = try program.run("diff", "good.yaml", "good.yaml", "-o", "good.yaml/x.txt")
    #expect(outcome.status == 4 && outcome.messages.contains("can't be written"))
  }
}
