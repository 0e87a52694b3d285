import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Budget")
struct BudgetTests {
  private func budget(_ text: String) throws -> Budget? {
    try readGood(Inputs.scenario(top: "budget: " + text)).budget
  }

  @Test func everyKeyIsRead() throws {
    let budget = try #require(
      try budget("{ fiscal_year_starts: 2026-04, cost_centre: CC-4711, request: likely }"))
    #expect(budget.fiscalYearStarts?.iso == "2026-04-01")
    #expect(budget.costCentre == "CC-4711")
    #expect(budget.request == .likely)
  }

  @Test func noneIsThereUnlessGiven() throws {
    #expect(try readGood(Inputs.scenario()).budget == nil)
  }

  @Test func whatIsLeftOutHasItsDefault() throws {
    #expect(try budget("{}") == Budget(fiscalYearStarts: nil, costCentre: nil, request: .p80))
  }

  @Test(
    "a request is a word or an amount",
    arguments: [
      ("p80", .p80), ("likely", .likely), ("250K", .amount(250_000)), ("0", .amount(0)),
      ("{ value: 1.5M, source: the board }", .amount(1.5e6)),
    ] as [(String, Budget.Request)])
  func requests(text: String, request: Budget.Request) throws {
    #expect(try budget("{ request: \(text) }")?.request == request)
  }

  @Test func anAmountIsNoNumberOfTheModel() throws {
    let scenario = try readGood(Inputs.scenario(top: "budget: { request: 250K }"))
    #expect(scenario.rows("budget").isEmpty)
  }

  @Test(
    "a report may be of any kind",
    arguments: [
      ("client", .client), ("audit", .audit), ("budget", .budget), ("comparison", .comparison),
    ] as [(String, ReportKind)])
  func kinds(word: String, kind: ReportKind) throws {
    #expect(try readGood(Inputs.scenario(top: "report: " + word)).report == kind)
  }

  @Test func aBudgetMarkedInternalIsNotShown() throws {
    let scenario = try readGood(
      Inputs.scenario(top: "budget: { internal: true, cost_centre: CC-1, request: 250K }"))
    #expect(scenario.budget?.costCentre == "CC-1")
    #expect(scenario.withoutInternalOptions()?.budget == nil)
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      budget: soon
      ^~~~~~ error: 'budget' in the scenario must be a mapping, not 'soon'
      """,
      """
      budget: { fiscal_year_starts: 2026-13 }
                                    ^~~~~~~ error: 'fiscal_year_starts' in 'budget' in the scenario must be a month, not '2026-13' | write it as 2026-04
      """,
      """
      budget: { fiscal_year_starts: April, cost_centre: [1] }
                                    ^~~~~ error: 'fiscal_year_starts' in 'budget' in the scenario must be a month, not 'April' | write it as 2026-04
                                           ^~~~~~~~~~~ error: 'cost_centre' in 'budget' in the scenario must be a text, not a list
      """,
      """
      budget: { request: p90 }
                         ^~~ error: 'request' in 'budget' in the scenario can't be 'p90' | did you mean 'p80'?
      """,
      """
      budget: { request: everything }
                         ^~~~~~~~~~ error: 'request' in 'budget' in the scenario can't be 'everything' | use likely, p80, or an amount
      """,
      """
      budget: { request: -5 }
                         ^~ error: 'request' in 'budget' in the scenario can't be negative, not '-5'
      """,
      """
      budget: { request: }
                ^~~~~~~ error: 'request' in 'budget' in the scenario has no value
      """,
      """
      budget: { request: { low: 1, high: 2 } }
                           ^~~ error: 'request' in 'budget' in the scenario can't be a distribution: it has no range | give one number
      """,
      """
      budget: { cost_center: 4711 }
                ^~~~~~~~~~~ error: unknown key 'cost_center' in 'budget' in the scenario | did you mean 'cost_centre'?
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(top: marked))
  }
}
