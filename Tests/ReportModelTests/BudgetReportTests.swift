import DecisionEngine
import Quantities
import ReportModel
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Budget memo")
struct BudgetReportTests {
  private static let fiscal = CalendarDate(year: 2026, month: 7, day: 1)

  private func report(
    _ scenario: Scenario, _ request: Budget.Request = .p80, includesInternal: Bool = false
  ) -> Report {
    BudgetReport.report(
      Assessment(
        scenario,
        budget: Budget(fiscalYearStarts: Self.fiscal, costCentre: "CC-1", request: request)),
      provenance: Provenance(version: "0", inputs: [], command: "breakeven build x"),
      includesInternal: includesInternal)
  }

  /// Whether every column of every row adds up: parts to the last, years to the total.
  private func addsUp(_ table: ReportTable) -> Bool {
    let rows = table.rows.map { $0.cells.dropFirst().map { $0.number ?? 0 } }
    return table.addsUp
      && rows.allSatisfy { abs($0.dropLast().reduce(0, +) - ($0.last ?? 0)) < 1e-6 }
  }

  @Test("rows and columns add up as printed, whatever the amounts", arguments: 1...40)
  func sums(seed: Int) throws {
    var rich = RichScenario()
    rich.hasRanges = seed.isMultiple(of: 10)
    rich.apiPrice = 0.7 + Double(seed) * 0.3177
    let amount = 100_000 + Double(seed) * 7919.37
    let report = report(rich.scenario(), rich.hasRanges ? .p80 : .amount(amount))
    let table = try #require(report.tables["request"])
    #expect(addsUp(table))
    let option = try #require(report.tables["answer"]?.rows.first?.cells[0].text.characters)
    let total = try #require(report.cell("horizon", row: Self.total, column: option)?.number)
    let parts = table.rows.last?.cells.dropFirst().compactMap(\.number) ?? []
    let contingency = parts[parts.count - 2]
    #expect(
      abs((parts.last ?? 0) - contingency - total) < 1e-6,
      "the likely cash is that of the horizon")
    if let replaced = report.tables["replaced"] { #expect(replaced.addsUp) }
    let months = try #require(report.tables["months"])
    #expect(months.addsUp)
    #expect(months.rows.count == 32, "30 months, what is before them, and the total")
  }

  private static let total = "Total, USD over 30 months"

  @Test("years are those of the organisation, and what is asked for is said with its parts")
  func ask() throws {
    let report = report(RichScenario().scenario())
    let table = try #require(report.tables["request"])
    // 30 months from April 2026 in years from July: 3, 12, 12 and 3.
    #expect(
      table.rows.map(\.cells[0].text.characters) == [
        "April 2026 to June 2026", "July 2026 to June 2027", "July 2027 to June 2028",
        "July 2028 to September 2028", "Total",
      ])
    let requested = try #require(table.rows.last?.cells.last?.text.characters)
    #expect(report.text("request.ask").contains("We ask for $\(requested) over 30 months"))
    #expect(report.text("request.parts").contains("takes it to P80"))
    #expect(report.text("request.contingency").contains("of 400 draws"))
    #expect(report.text("request.calendar").hasPrefix("Month 1 is April 2026."))
    #expect(report.text("cost_centre") == "CC-1")
    guard case .list(let risks)? = report.value("risks") else {
      Issue.record("no risks")
      return
    }
    #expect(risks.count == 3)
  }

  @Test("without a range nothing is added, and the memo says why")
  func noRange() {
    var rich = RichScenario()
    rich.hasRanges = false
    let report = report(rich.scenario())
    #expect(report.text("request.contingency").hasPrefix("No number that its cash depends on"))
    #expect(report.text("request.parts").contains("no contingency"))
    let contingency = report.tables["request"]?.rows.last?.cells.dropLast().last
    #expect(contingency?.number == 0)
  }

  @Test("the likely cash alone has no column for a contingency")
  func likely() {
    let report = report(RichScenario().scenario(), .likely)
    #expect(report.tables["request"]?.columns.contains { $0.id == "contingency" } == false)
    #expect(report.text("request.parts") == "That is the likely cash, without any contingency.")
  }

  @Test("an amount that does not reach the likely cash says what has no cover")
  func tooLittle() {
    let report = report(RichScenario().scenario(), .amount(1000))
    #expect(report.text("request.ask").contains("$1,000 over"))
    #expect(report.text("request.parts").contains("the rest has no cover"))
  }

  @Test("where the baseline leads, nothing is replaced")
  func baseline() {
    let scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e6, input: 1))],
      [ScenarioFixture.api(input: 1, output: 1), ScenarioFixture.fleet(rates: [(1000, 1000)])])
    let report = report(scenario)
    #expect(report.tables["replaced"] == nil)
    #expect(report.value("has_replacement") == .flag(false))
    #expect(report.text("replaced").contains("replaces nothing"))
  }

  @Test("without a feasible option there is nothing to ask for")
  func infeasible() {
    let scenario = ScenarioFixture.scenario(
      [
        ScenarioFixture.workload(
          volume: ScenarioFixture.tokens(1e6, input: 1), needs: Needs(residency: .strict))
      ], [ScenarioFixture.api(input: 1, output: 1)])
    let report = report(scenario)
    #expect(report.value("has_request") == .flag(false))
    #expect(report.tables["request"] == nil && report.tables["signatures"] == nil)
    #expect(report.text("infeasible").contains("api"))
  }

  @Test(
    "years that would give an internal number away stand as one",
    arguments: ["horizon", "horizon.months", "horizon.starts"])
  func withheld(path: KeyPathText) throws {
    var rich = RichScenario()
    rich.internalPaths = [path]
    let hidden = report(rich.scenario())
    #expect(
      hidden.tables["request"]?.rows.map(\.cells[0].text.characters) == ["All months", "Total"])
    #expect(hidden.tables["months"] == nil)
    #expect(report(rich.scenario(), includesInternal: true).tables["request"]?.rows.count == 5)
  }

  @Test("it names what its vocabulary offers and nothing else")
  func vocabulary() {
    let report = report(RichScenario().scenario())
    #expect(Set(report.tables.keys).isSubset(of: ReportVocabulary.budget.tables.keys))
    #expect(report.charts.keys.sorted() == ["cash-flow"])
    guard case .record(let values) = report.values,
      case .record(let names) = ReportVocabulary.budget.values
    else { return }
    #expect(Set(values.keys) == Set(names.keys))
    for (name, table) in report.tables {
      let columns = ReportVocabulary.budget.tables[name] ?? []
      #expect(table.columns.allSatisfy { columns.contains($0.id) }, "\(name)")
    }
  }
}
