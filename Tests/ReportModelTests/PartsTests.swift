import Quantities
import ReportModel
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Workloads, hybrids, outcomes and bands")
struct PartsTests {
  private static let report = Report.client(RichScenario().scenario())
  private var report: Report { Self.report }

  @Test("each workload has its own answer, and what pooling saves adds up as printed")
  func workloads() throws {
    #expect(report.text("workload_answers.each").contains("chat: alone it would cost least on "))
    let table = try #require(report.tables["workload-answers"])
    let column = try #require(table.columns.firstIndex { $0.head.characters == "own" })
    let alone = table.rows.filter { $0.role == .body }.compactMap { $0.cells[column].number }
    let total = try #require(report.cell("options", row: "Total", column: "own")?.number)
    let saved = try #require(
      report.cell("workload-answers", row: "Saved by pooling", column: "own")?.number)
    #expect(abs(alone.reduce(0, +) - total - saved) < 1e-6)
  }

  @Test("what forbids an option a workload is said at the workload")
  func forbidden() {
    var workloads = ["inside", "open"].map {
      ScenarioFixture.workload(id: $0, volume: ScenarioFixture.tokens(1e9, input: 0.5))
    }
    workloads[0] = ScenarioFixture.workload(
      id: "inside", volume: ScenarioFixture.tokens(1e9, input: 0.5),
      needs: Needs(residency: .strict))
    let report = Report.client(
      ScenarioFixture.scenario(
        workloads,
        [
          ScenarioFixture.api(input: 0.1, output: 0.1, workloads: 2),
          ScenarioFixture.fleet(rates: [(1000, 1000), (1000, 1000)]),
        ]))
    let answers = report.text("workload_answers.each")
    #expect(
      answers.contains("the only option that can serve it. api can't serve it: the data must"))
    #expect(answers.contains("open: alone it would cost least on api, $100.00 in month 1"))
    #expect(report.tables["workload-answers"]?.rows[0].cells.last?.text == "no other")
  }

  @Test("a hybrid's savings against both sides are the differences of the printed totals")
  func hybrids() throws {
    let totals = try ["own", "api", "mixed"].map { option in
      try #require(report.cell("options", row: "Total", column: option)).number ?? 0
    }
    let (own, api, mixed) = (totals[0], totals[1], totals[2])
    let rows = try #require(report.tables["hybrids"]).rows
    let savings = rows.filter { $0.cells[0].text == "Saving against it" }.map { $0.cells[1].number }
    #expect(savings == [own - mixed, api - mixed].map { NumberText.printed($0, decimals: 2) })
    let curve = try #require(report.charts["hybrid-curve"])
    let chosen = try #require(curve.data.rows.first { $0.cells[1].number == mixed })
    #expect(curve.data.rows.allSatisfy { $0.cells[1].number ?? 0 >= chosen.cells[1].number ?? 0 })
    #expect(curve.svg("id").contains("own alone"))
  }

  @Test("outcomes tell attempts, failures and the rate at which the answer turns")
  func outcomes() {
    // 1 + 0.08 attempts and 0.08² failures at 92%.
    let row = report.tables["outcomes"]?.rows.first { $0.cells[1].text.characters == "own" }
    #expect(row?.cells[2...4].map(\.text.characters) == ["92%", "1.080", "0.64%"])
    #expect(report.text("outcomes.each").contains("up to 2 attempts"))
    #expect(
      report.text("outcomes.switching").contains("The success rate of bought for chat is 92%"))
    let fallback = report.cell("options", row: "Fallback after failed attempts", column: "own")
    #expect(report.text("outcomes.fallbacks").contains("$\(fallback?.text.characters ?? "?")"))
  }

  @Test("the documents' bands stand beside the tiers, today's marked")
  func bands() {
    let rows = report.tables["bands"]?.rows ?? []
    #expect(rows.map(\.isMarked) == [true, false])
    #expect(rows[0].cells[1].text.characters == "from 10M to 100M tokens a day")
    #expect(rows[1].cells[1].text.characters == "above $8K spent on the API a month")
    #expect(report.text("bands").contains("lies in the row “from 10M to 100M tokens a day”"))
  }

  @Test("captions of what moves with the volume say that it is at month 1's prices")
  func captions() {
    for name in ["break-even", "volume-tiers", "bands"] {
      let caption = report.tables[name]?.caption.characters ?? ""
      #expect(caption.contains("month 1"), "\(name)")
    }
    #expect(report.charts["break-even"]?.title.characters.contains("month 1's prices") == true)
  }
}
