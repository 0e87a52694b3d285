import Quantities
import ReportModel
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Several years")
struct YearsTests {
  private static let report = Report.client(RichScenario().scenario())
  private var report: Report { Self.report }

  @Test("years, lines and workloads add up to their totals as printed", arguments: 1...6)
  func addsUp(seed: Int) throws {
    var rich = RichScenario()
    rich.hasRanges = false
    rich.decideBy = .monthly
    rich.apiPrice = Double(seed) * 0.7731
    let report = Report.client(rich.scenario())
    for name in ["cash-flow", "options", "showback"] {
      let table = try #require(report.tables[name])
      #expect(table.addsUp, "\(name)")
    }
  }

  @Test("a total and a present value read the same wherever they stand")
  func sameFigure() throws {
    let total = report.cell("cash-flow", row: "Total", column: "bought")?.text
    #expect(
      report.cell("horizon", row: "Total, USD over 30 months", column: "bought")?.text == total)
    let cumulative = report.charts["cash-flow"]?.data.rows.last?.cells[3].text
    #expect(cumulative == total)
    let value = try #require(
      report.cell("horizon", row: "Net present value, USD over 30 months", column: "bought")?.text)
    #expect(report.cell("answer", row: "bought", column: "Net present value")?.text == value)
    #expect(report.cell("uncertainty", row: "bought", column: "Point figure")?.text == value)
    #expect(report.text("summary.answer").contains("$\(value.characters)"))
    #expect(report.text("horizon.totals").contains("$\(value.characters)"))
  }

  @Test("the answer names the total that decides, with both figures")
  func deciding() throws {
    let answer = report.text("summary.answer")
    #expect(answer.contains("least by net present value over 30 months: $"))
    let month = try #require(
      report.cell("options", row: "Total", column: "bought")?.text.characters)
    #expect(answer.contains("Its bill is $\(month) in month 1"))
    #expect(report.text("summary.margin").contains("by the same measure"))
    #expect(report.text("uncertainty.measure") == "net present value over 30 months")
    #expect(
      report.cell("cash-flow", row: "Year 3, months 25 to 30", column: "api")?.number != nil)
  }

  @Test("where the month and the years have different leaders, both stand with both figures")
  func otherLeader() {
    // 30M tokens at 40 are 1,200; the fleet is 720 and 20,000 once, 555.56 a month over 36 months:
    // 1,275.56. Volume that doubles in 35 months (2%) makes the API dearer over the years.
    var scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(30e6, input: 0.5))],
      [
        ScenarioFixture.api(input: 40, output: 40),
        ScenarioFixture.fleet(
          rates: [(1000, 1000)], setup: Setup(cost: ScenarioFixture.figure(20_000), work: nil)),
      ])
    scenario.horizon = ScenarioFixture.horizon(volumeGrowth: 0.02)
    let byMonth = Report.client(scenario)
    #expect(byMonth.text("summary.answer").contains("api costs least: $1,200.00 in month 1"))
    let month = byMonth.text("summary.other_leader")
    #expect(month.contains("own has the least net present value, $45,920 against $62,393 for api"))
    #expect(month.contains("in month 1 it costs $1,275.56 against $1,200.00"))
    scenario.policy = ScenarioFixture.policy(decideBy: .npv)
    let byValue = Report.client(scenario)
    #expect(byValue.text("summary.answer").contains("own costs least by net present value"))
    let value = byValue.text("summary.other_leader")
    #expect(value.contains("In month 1 alone api is the cheapest, at $1,200.00 against $1,275.56"))
    #expect(value.contains("over 36 months its net present value is $62,393 against $45,920"))
  }

  @Test("what changes over the years is said, and what stays is said too")
  func changes() {
    let changes = report.text("horizon.changes")
    #expect(changes.contains("Every volume grows by 2% a month."))
    #expect(changes.contains("Token prices fall by 15% a year"))
    #expect(changes.contains("discounted at 8% a year"))
    #expect(report.text("horizon.starts") == "Month 1 begins on April 1, 2026.")
    #expect(report.text("horizon.owed").contains("still owes"))
    let still = Report.client(
      ScenarioFixture.scenario(
        [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0.5))],
        [ScenarioFixture.api(input: 1, output: 1)]))
    #expect(still.text("horizon.changes").contains("stay as they are in month 1"))
    #expect(still.text("horizon.savings").isEmpty)
  }

  @Test("exposure that counts is a part of the deciding total, as printed")
  func exposure() throws {
    #expect(report.text("summary.exposure").contains("stands beside the total"))
    var rich = RichScenario()
    (rich.decideBy, rich.exposureRule, rich.hasRanges) = (.monthly, .count, false)
    let counted = Report.client(rich.scenario())
    // 1% of a million a year: 833.33 a month where all tokens leave.
    #expect(
      counted.cell("beside", row: "Exposure to incidents with data", column: "api")?.number
        == 833.33)
    let measure = "the total of month 1 with exposure counted"
    #expect(counted.text("summary.answer").contains("least by \(measure)"))
    let totals = ["api", "bought"].compactMap {
      counted.cell("options", row: "Total", column: $0)?.number
    }
    let cell = try #require(counted.cell("answer", row: "bought", column: "Saving against api"))
    #expect(abs((cell.number ?? 0) - (totals[0] + 833.33 - totals[1])) < 1e-6)
    #expect(counted.text("summary.exposure").contains("counts in the ranking"))
  }
}
