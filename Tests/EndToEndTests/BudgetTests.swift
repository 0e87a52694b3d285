import Foundation
import Testing

/// Budget memos and comparisons, from scenario to page.
@Suite("Budget and comparison")
struct BudgetTests {
  /// The page of a shipped scenario as another kind of report.
  private func page(_ name: String, _ kind: String, _ arguments: String...) throws -> Page {
    let path = Program.package.appendingPathComponent("inputs/scenarios/\(name).yaml").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try page(text + "\nreport: \(kind)\n", arguments)
  }

  private func page(_ text: String, _ arguments: [String] = []) throws -> Page {
    let scratch = try Scratch()
    let file = try scratch.file("s.yaml", text)
    let outcome = try Program().run(["build", "--quiet", file.path, "-o", "-"] + arguments)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return Page(html: outcome.output)
  }

  @Test(
    "the shipped budgets add up, in rows and in columns",
    arguments: ["bought-server", "support-team"])
  func budgets(name: String) throws {
    let page = try page(name, "budget")
    let table = try #require(page.tables.first { $0.caption == "The request by fiscal year" })
    for row in table.body + table.totals {
      let amounts = row.dropFirst().compactMap { Page.number($0) }
      #expect(amounts.count == row.count - 1)
      #expect(abs(amounts.dropLast().reduce(0, +) - (amounts.last ?? 0)) < 1e-6, "\(row)")
    }
    for table in page.tables {
      guard let total = table.totals.first else { continue }
      for column in total.indices.dropFirst() {
        guard let printed = Page.number(total[column]) else { continue }
        let sum = table.body.compactMap { Page.number($0[column]) }.reduce(0, +)
        #expect(abs(sum - printed) < 1e-6, "\(table.caption), column \(column)")
      }
    }
    let requested = try #require(table.totals.first?.last)
    #expect(page.text.contains("We ask for $\(requested) over"))
    #expect(page.tables.contains { $0.caption == "Signatures" })
  }

  @Test(
    "a page has one first heading, skips no level, and asks for nothing",
    arguments: ["budget", "comparison"])
  func structure(kind: String) throws {
    let html = try page("bought-server", kind).html
    #expect(html.components(separatedBy: "<h1").count == 2)
    let levels = html.components(separatedBy: "<h").dropFirst().compactMap {
      $0.first?.wholeNumberValue
    }
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    for element in ["<header", "<main", "<footer", "<title>"] { #expect(html.contains(element)) }
    let ids = html.components(separatedBy: " id=\"").dropFirst().map {
      $0.components(separatedBy: "\"")[0]
    }
    #expect(Set(ids).count == ids.count)
    for attribute in [" src=\"http", "@import", "url(http", "<script", "<link", " style=\""] {
      #expect(!html.contains(attribute), "\(attribute)")
    }
  }

  @Test("without a budget key, years begin with month 1 and P80 is asked for")
  func standard() throws {
    let page = try page("extraction-pipeline", "budget")
    #expect(page.text.contains("No fiscal year is given"))
    #expect(page.text.contains("takes it to P80"))
  }

  static let canaries = """
    breakeven: 1
    report: REPORT
    title: Compared
    client: CANARY-client
    prepared_for: CANARY-for
    prepared_by: CANARY-by
    date: 2026-01-31
    brand: { name: Publisher, confidentiality: CANARY-confidential }
    budget: { cost_centre: CANARY-centre, request: 987654321 }
    policy: { exposure: count }
    exposure:
      cost: { value: 87654321, source: CANARY-exposure }
      annual_probability: { default: { value: 12.345%, source: CANARY-probability } }
    claims:
      - { id: CANARY-id, says: CANARY-says, source: { document: CANARY-doc }, because: CANARY-why }
    workloads:
      w:
        tokens_per_month: { value: 1B, source: CANARY-volume, internal: true }
        input_share: 80%
      x: { name: CANARY-workload, tokens_per_month: 1B, input_share: 80%, internal: true }
    options:
      a: { kind: api, price: { input: 1, output: 2 } }
      b: { name: CANARY-option, kind: api, price: { input: 2, output: 2 }, internal: true }
      c: { kind: api, price: { input: { value: 3, source: CANARY-price, internal: true }, output: 2 } }

    """

  @Test("a comparison's whole page holds nothing of what is not for the public")
  func comparison() throws {
    let html = try page(Self.canaries.replacingOccurrences(of: "REPORT", with: "comparison")).html
    #expect(html.contains("Compared") && html.contains("Publisher"))
    #expect(!html.contains("CANARY"))
    for figure in ["87,654,321", "87654321", "987,654,321", "12.345"] {
      #expect(!html.contains(figure), "\(figure)")
    }
    #expect(!html.contains("Exposure to incidents"))
  }

  @Test("asked for what is internal, it still has no party, exposure or claim")
  func internalComparison() throws {
    let text = Self.canaries.replacingOccurrences(of: "REPORT", with: "comparison")
    let html = try page(text, ["--internal"]).html
    #expect(html.contains("CANARY-option") && html.contains("CANARY-price"))
    for name in [
      "client", "for", "by", "confidential", "centre", "exposure", "probability", "id", "says",
      "doc",
      "why",
    ] {
      #expect(!html.contains("CANARY-\(name)<") && !html.contains("CANARY-\(name) "), "\(name)")
    }
  }

  @Test("a budget memo holds nothing that is internal, and what its reader needs")
  func budget() throws {
    let html = try page(Self.canaries.replacingOccurrences(of: "REPORT", with: "budget")).html
    for name in ["option", "price", "volume", "workload"] {
      #expect(!html.contains("CANARY-\(name)"), "\(name)")
    }
    for name in ["client", "for", "by", "confidential", "centre"] {
      #expect(html.contains("CANARY-\(name)"), "\(name)")
    }
    #expect(html.contains("$987,654,321"))
  }

  @Test("a report's own template beside the working folder stands in for the shared one")
  func ownTemplate() throws {
    let scratch = try Scratch()
    _ = try scratch.file("templates/budget/provenance.md.mustache", "## Where it came from")
    let text = Self.canaries.replacingOccurrences(of: "REPORT", with: "budget")
    _ = try scratch.file("s.yaml", text)
    var program = Program()
    program.folder = scratch.folder
    let outcome = try program.run("build", "--quiet", "s.yaml", "-o", "-")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("Where it came from</h2>"))
    #expect(!outcome.output.contains("byte for byte"))
  }

  @Test("a file of claims alone has nothing to ask for")
  func claimsAlone() throws {
    let scratch = try Scratch()
    let text = Self.canaries.components(separatedBy: "workloads:")[0]
    _ = try scratch.file(
      "_claims.yaml", text.replacingOccurrences(of: "report: REPORT\n", with: ""))
    let file = try scratch.file(
      "s.yaml",
      """
      breakeven: 1
      report: budget
      title: All claims
      date: 2026-01-31
      audits: [_claims.yaml]

      """)
    let outcome = try Program().run("check", file.path)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("the scenario has no options to report on"))
  }
}
