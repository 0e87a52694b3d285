import DecisionEngine
import ReportModel
import ScenarioFixtures
import ScenarioModel
import Testing
import Workbooks

@testable import ReportWorkbooks

@Suite("A report's workbook")
struct ReportWorkbookTests {
  private static let provenance = Provenance(version: "1", inputs: [], command: "build")

  private func workbook(_ scenario: Scenario, includesInternal: Bool = false) -> Workbook {
    let found = Assessment(scenario)
    let report = ClientReport.report(
      found, provenance: Self.provenance, includesInternal: includesInternal)
    return ReportWorkbook.workbook(found, report, includesInternal: includesInternal)
  }

  private func sheet(_ name: String, of workbook: Workbook) throws -> Worksheet {
    try #require(workbook.sheets.first { $0.name == name })
  }

  /// Everything that a workbook's file would hold, as text.
  private func words(_ workbook: Workbook) -> [String] {
    workbook.names.map(\.name)
      + workbook.sheets.flatMap { sheet in
        sheet.rows.joined().flatMap { cell -> [String] in
          switch cell.content {
          case .blank: []
          case .text(let text): [text]
          case .number(let number): ["\(number)"]
          case .formula(let formula, .text(let text)): [formula.text(), text]
          case .formula(let formula, .number(let number)): [formula.text(), "\(number)"]
          }
        } + sheet.validations.map(\.message) + sheet.charts.map(\.title)
      }
  }

  private func formula(_ label: String, in sheet: Worksheet) throws -> String {
    let row = try #require(sheet.rows.first { $0.first?.content == .text(label) })
    guard case .formula(let formula, _) = row[1].content else { return "no formula" }
    return formula.text(on: sheet.name)
  }

  @Test("has formulas over the names of the inputs")
  func names() throws {
    let workbook = workbook(WholeScenario.scenario([]))
    let workings = try sheet("Workings", of: workbook)
    #expect(
      try formula("requests of triage", in: workings)
        == "workloads_triage_requests_per_day*calendar_days_per_month")
    let name = try #require(
      workbook.names.first { $0.name == "workloads_triage_requests_per_day" })
    let register = try sheet("Assumptions", of: workbook)
    #expect(register.rows[name.cell.row][0].content == .text("workloads.triage.requests_per_day"))
    #expect(register.rows[name.cell.row][name.cell.column].content == .number(1_000_000))
  }

  @Test("writes powers, whole replicas, choices and opposites as Excel reads them")
  func operations() throws {
    let workings = try sheet("Workings", of: workbook(WholeScenario.scenario([])))
    #expect(
      try formula("discount of a month", in: workings)
        == "1/(1+horizon_discount_rate)^0.08333333333333333")
    #expect(try formula("api, triage: discounts", in: workings).hasPrefix("-("))
    let texts = workings.rows.joined().compactMap { cell -> String? in
      guard case .formula(let formula, _) = cell.content else { return nil }
      return formula.text(on: "Workings")
    }
    #expect(texts.contains { $0.contains("IF(") && $0.contains(">0,1,0)") })
    #expect(texts.contains { $0.hasPrefix("MAX(") })
    #expect(texts.contains { $0.contains("ROUNDUP(") && $0.contains("*0.999999999,0)") })
  }

  @Test("parts long formulas, and nests none deeper than Excel takes")
  func longFormulas() throws {
    let workbook = workbook(WholeScenario.scenario([.change, .hours]))
    var longest = 0
    var deepest = 0
    for cell in workbook.sheets.flatMap({ $0.rows.joined() }) {
      guard case .formula(let formula, _) = cell.content else { continue }
      let text = formula.text()
      longest = max(longest, text.count)
      var depth = 0
      for character in text {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        deepest = max(deepest, depth)
      }
    }
    #expect(longest > 500 && longest < 8192)
    #expect(deepest < 64)
  }

  @Test("says beside each input whether formulas follow it")
  func follow() throws {
    let register = try sheet("Assumptions", of: workbook(WholeScenario.scenario([])))
    let said = { (path: String) -> Cell.Content in
      try #require(register.rows.first { $0.first?.content == .text(path) })[11].content
    }
    #expect(try said("options.api.price.input") == .text("formulas"))
    #expect(try said("horizon.months") == .text("breakeven alone"))
    #expect(try said("workloads.triage.outcomes.attempts") == .text("breakeven alone"))
    #expect(
      try said("workloads.triage.requests_per_day")
        == .text("formulas, unless it becomes 0 or was"))
  }

  @Test("takes names that look like formulas as text")
  func hostileNames() throws {
    var scenario = WholeScenario.scenario([])
    let name = "=cmd|' /C calc'!A0"
    scenario.title = name
    let api = scenario.options[0]
    scenario.options[0] = Option(
      id: api.id, name: name, kind: api.kind, billing: api.billing, models: api.models,
      tokenFactor: api.tokenFactor, rateLimitTokensPerMinute: api.rateLimitTokensPerMinute,
      monthlyFee: api.monthlyFee, isPrivate: api.isPrivate,
      latencyP99Milliseconds: api.latencyP99Milliseconds, people: api.people, setup: api.setup)
    let cells = workbook(scenario).sheets.flatMap { $0.rows.joined() }
    #expect(cells.contains { $0.content == .text(name) })
    for cell in cells {
      guard case .formula(let formula, _) = cell.content else { continue }
      #expect(!formula.text().hasPrefix("cmd"))
    }
  }

  @Test("holds an internal number nowhere unless that is asked for")
  func internalNumber() throws {
    var scenario = WholeScenario.scenario([.ranges, .change])
    let path = "options.api.price.output"
    let row = try #require(scenario.assumptions.firstIndex { $0.path == path })
    let number = "\(scenario.assumptions[row].value)"
    scenario.internalPaths = [path]
    let shown = workbook(scenario)
    #expect(!shown.names.contains { $0.name.contains("api_price_output") })
    let workings = try sheet("Workings", of: shown)
    let line = workings.rows.first {
      $0.last?.content == .text("options.api.monthly.lines.output_tokens")
    }
    guard case .number? = line?[1].content else {
      Issue.record("the line of an internal price is a formula")
      return
    }
    #expect(!words(shown).contains(path))
    let all = workbook(scenario, includesInternal: true)
    #expect(words(all).contains(path) && words(all).contains(number))
  }

  @Test("names an internal workload nowhere")
  func internalWorkload() {
    var scenario = WholeScenario.scenario([])
    scenario.internalPaths = ["workloads.archive"]
    let said = words(workbook(scenario))
    #expect(said.filter { $0.lowercased().contains("archive") } == [])
  }

  @Test("does not tell the months of a horizon whose length is internal")
  func internalHorizon() {
    var scenario = WholeScenario.scenario([])
    scenario.internalPaths = ["horizon.months"]
    let workbook = workbook(scenario)
    #expect(!workbook.sheets.contains { ["Cash flow", "Savings"].contains($0.name) })
    let told = words(workbook).filter { $0.contains("month 14") || $0.contains("cash_flow[") }
    #expect(told == [])
  }

  @Test("is the same every time")
  func determinism() {
    let scenario = WholeScenario.scenario([.ranges, .change])
    #expect(words(workbook(scenario)) == words(workbook(scenario)))
  }
}
