import DecisionEngine
import Quantities
import ReportModel
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Comparison")
struct ComparisonReportTests {
  private func scenario(_ rule: Policy.ExposureRule = .count) -> Scenario {
    var rich = RichScenario()
    (rich.exposureRule, rich.decideBy) = (rule, .monthly)
    var scenario = rich.scenario()
    scenario.parties = Parties(
      client: "CANARY-1", preparedFor: "CANARY-2", preparedBy: "CANARY-3")
    scenario.brand.confidentiality = "CANARY-4"
    scenario.budget = Budget(costCentre: "CANARY-5")
    scenario.assumptions.append(
      Assumption(
        path: "exposure.cost", value: 7_654_321, unit: .amount, evidence: .quoted,
        source: "CANARY-6"))
    scenario.claims = [
      ScenarioFixture.claim("CANARY-7", .uncheckable(because: "CANARY-8", nil))
    ]
    return scenario
  }

  private func report(_ scenario: Scenario, includesInternal: Bool = false) -> Report {
    ComparisonReport.report(
      PublicAssessment(scenario),
      provenance: Provenance(version: "0", inputs: [], command: "breakeven build x"),
      includesInternal: includesInternal)
  }

  @Test("it holds no party, confidentiality, budget, exposure or claim, with --internal neither")
  func canaries() {
    for includesInternal in [false, true] {
      let report = report(scenario(), includesInternal: includesInternal)
      let everything = report.everything + "\(report.brand)"
      #expect(!everything.contains("CANARY"))
      #expect(!everything.contains("7,654,321") && !everything.contains("7654321"))
      #expect(!everything.lowercased().contains("exposure"))
    }
  }

  @Test("exposure is in none of its totals, whatever the policy counts")
  func exposure() {
    let (counted, beside) = (report(scenario(.count)), report(scenario(.beside)))
    #expect(counted.tables["answer"] == beside.tables["answer"])
    #expect(counted.text("summary") == beside.text("summary"))
  }

  @Test("what is internal is shown only when asked for")
  func hidden() {
    var scenario = scenario()
    scenario.assumptions[1].source = "MARKED"
    scenario.internalPaths = [scenario.assumptions[1].path]
    #expect(!report(scenario).everything.contains("MARKED"))
    #expect(report(scenario, includesInternal: true).everything.contains("MARKED"))
  }

  @Test("it names what its vocabulary offers and nothing else")
  func vocabulary() {
    let offered = ReportVocabulary.comparison
    let report = report(scenario())
    guard case .record(let values) = report.values, case .record(let names) = offered.values else {
      return
    }
    #expect(Set(values.keys) == Set(names.keys))
    #expect(Set(report.tables.keys).isSubset(of: offered.tables.keys))
    #expect(Set(report.charts.keys).isSubset(of: offered.charts))
    for name in ["client", "prepared_for", "prepared_by", "confidentiality", "cost_centre"] {
      #expect(names[name] == nil && values[name] == nil, "\(name)")
    }
  }
}
