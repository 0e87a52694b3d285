import DecisionEngine
import Quantities
import ReportModel
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Client report")
struct ClientReportTests {
  private let provenance = Provenance(
    version: "0", inputs: [.init(name: "scenario", sha256: "00")], command: "breakeven build x")

  private func scenario(needs: Needs = Needs(), apiPrice: Double = 1) -> Scenario {
    let workload = ScenarioFixture.workload(
      volume: ScenarioFixture.requests(perDay: 1000, input: 900, output: 100, retry: 0.02),
      needs: needs)
    let options = [
      ScenarioFixture.api(input: apiPrice, output: apiPrice),
      ScenarioFixture.fleet(id: "SECRET", rates: [(1000, 1000)], spares: 1, tooling: 30),
    ]
    var scenario = ScenarioFixture.scenario([workload], options)
    scenario.assumptions = [
      Assumption(
        path: "options.SECRET.hourly_price", value: 1, unit: .pricePerHour, evidence: .quoted,
        source: "CANARY-SOURCE", isPrice: true),
      Assumption(
        path: "options.api.price.input", value: 1, unit: .pricePerMillionTokens, evidence: .list),
    ]
    return scenario
  }

  private func report(_ scenario: Scenario, includesInternal: Bool = false) -> Report {
    ClientReport.report(
      Assessment(scenario), provenance: provenance, includesInternal: includesInternal)
  }

  @Test("the lines of every bill add up to the total as printed", arguments: 1...200)
  func billsAddUp(seed: Int) throws {
    let price = Double(seed) * 0.0773
    let table = try #require(report(scenario(apiPrice: price)).tables["options"])
    for column in table.columns.indices.dropFirst() {
      let lines = table.rows.filter { $0.role == .body }.compactMap { $0.cells[column].number }
      let total = try #require(table.rows.first { $0.role == .total }?.cells[column].number)
      #expect(abs(lines.reduce(0, +) - total) < 1e-6)
    }
  }

  @Test("a margin below the policy's is too close to call, and says so")
  func tooClose() {
    // 30.6M billed tokens at p: the API's bill; the fleet 1,470 (two replicas at 720, tooling 30).
    #expect(summary(report(scenario(apiPrice: 1470 / 30.6 * 0.95))).contains("too close to call"))
    #expect(!summary(report(scenario(apiPrice: 1470 / 30.6 * 0.85))).contains("too close"))
  }

  @Test("without a feasible option the answer says so")
  func noneFeasible() {
    var scenario = scenario(needs: Needs(residency: .strict))
    scenario.options.removeLast()
    let summary = summary(report(scenario))
    #expect(summary.contains("None of the options can serve every workload."))
  }

  private func summary(_ report: Report) -> String {
    guard case .record(let values) = report.values, case .record(let summary)? = values["summary"],
      case .text(let answer)? = summary["answer"]
    else { return "" }
    guard case .text(let margin)? = summary["margin"] else { return answer.characters }
    return answer.characters + " " + margin.characters
  }

  @Test("what is internal is in no value, table or chart, unless it is asked for")
  func internalCanary() {
    var scenario = scenario()
    scenario.internalPaths = ["options.SECRET.hourly_price", "workloads.work"]
    scenario.workloads[0] = Workload(
      id: "work", name: "CANARY-NAME", task: nil, volume: scenario.workloads[0].volume,
      cachedInput: ScenarioFixture.figure(0), cacheWrites: ScenarioFixture.figure(0),
      batchable: ScenarioFixture.figure(0), traffic: scenario.workloads[0].traffic, needs: Needs())
    #expect(!everything(report(scenario)).contains("CANARY"))
    let shown = everything(report(scenario, includesInternal: true))
    #expect(shown.contains("CANARY-NAME") && shown.contains("CANARY-SOURCE"))
  }

  @Test("an internal number of a workload or of a need is printed nowhere")
  func internalNumbers() {
    let needs = Needs(latencyP99Milliseconds: ScenarioFixture.figure(512.25))
    var scenario = scenario(needs: needs)
    scenario.internalPaths = ["workloads.work.requests_per_day", "workloads.work.needs"]
    let report = report(scenario)
    #expect(!everything(report).contains("512.25"))
    #expect(report.tables["workloads"]?.rows[0].cells[2].text == "internal")
  }

  @Test("an internal option is taken out before anything is computed")
  func internalOption() throws {
    var scenario = scenario()
    scenario.internalPaths = ["options.SECRET"]
    let shown = try #require(scenario.withoutInternalOptions())
    #expect(shown.options.map(\.id) == ["api"])
    #expect(!everything(report(shown)).contains("SECRET"))
    #expect(summary(report(shown)).contains("Of the options shown"))
    scenario.internalPaths = ["options.api"]
    #expect(scenario.withoutInternalOptions() == nil, "the baseline can't be hidden")
    scenario.internalPaths = [""]
    #expect(scenario.withoutInternalOptions() == nil, "nor the whole scenario")
  }

  private func everything(_ report: Report) -> String {
    let tables = report.tables.values.map { "\($0)" }
    let charts = report.charts.values.map { "\($0.sentence) \($0.data) \($0.svg("id"))" }
    return "\(report.values)" + tables.joined() + charts.joined()
  }

  @Test("today's tier is marked, and text from a scenario is quoted everywhere")
  func quoting() throws {
    let table = try #require(report(scenario()).tables["answer"])
    #expect(table.rows[0].cells[0].text.segments == [.quoted("api")])
  }
}
