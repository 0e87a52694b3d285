import CostEngine
import DecisionEngine
import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Tables of the documents")
struct TableTests {
  @Test("one A100 at 100, 60, 20 and 10 % load costs 0.45, 0.75, 2.25 and 4.50 a million")
  func loads() {
    // 3.20 an hour; 3.20 / 0.45 = 7.111M tokens an hour, 1,975.3086 a second; 720 hours.
    // The month: 2,304; at full load 5,120M tokens: 2,304 / 5,120 = 0.45.
    let rate = 3.20 / 0.45 * 1e6 / 3600
    let rows = [(1.0, 0.45), (0.6, 0.75), (0.2, 2.25), (0.1, 4.50)].map {
      LoadRow(load: $0, documentedCostPerMillionTokens: $1, tolerance: 0.005, claims: [])
    }
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0.5))
    let a100 = ScenarioFixture.fleet(hourly: 3.20, rates: [(rate, rate)])
    let assessment = Assessment(ScenarioFixture.scenario([workload], [a100], loads: rows))
    for (cost, row) in zip(assessment.loads, rows) {
      let expected = row.documentedCostPerMillionTokens
      #expect(abs(cost.costPerMillionTokens - expected) < 1e-9)
      #expect(cost.agrees == true)
    }
  }

  private let bounds = VolumeTier(
    id: "t", lower: RangeEnd(60e6, isIncluded: true), upper: RangeEnd(500e6, isIncluded: false),
    computedAt: 200e6, documentedOption: "x", kinds: [.api], needsSingleReplica: false,
    driver: nil, risk: nil, claims: [], remark: nil)

  @Test(
    "a tier holds its included end and not its excluded one",
    arguments: [(60e6 - 1, false), (60e6, true), (500e6 - 1, true), (500e6, false)])
  func ends(tokens: Double, isInside: Bool) {
    #expect(bounds.contains(tokens) == isInside)
  }

  private func tier(_ kinds: [Option.Kind], at: Double, single: Bool = false) -> VolumeTier {
    VolumeTier(
      id: "t", lower: nil, upper: nil, computedAt: at,
      documentedOption: kinds.isEmpty ? nil : "x", kinds: kinds, needsSingleReplica: single,
      driver: nil, risk: nil, claims: [], remark: nil)
  }

  private func agreement(_ tier: VolumeTier) -> Bool? {
    // The API costs 1 a million; a replica 720 a month for 2.592B tokens.
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0))
    let options = [
      ScenarioFixture.api(input: 0, output: 1), ScenarioFixture.fleet(rates: [(1, 1000)]),
    ]
    return Assessment(ScenarioFixture.scenario([workload], options, tiers: [tier])).tiers[0].agrees
  }

  @Test("a tier agrees where the cheapest option is of its kind")
  func agrees() {
    #expect(agreement(tier([.api], at: 100e6)) == true, "100 against 720")
    #expect(agreement(tier([.api], at: 2e9)) == false, "2,000 against 720")
    #expect(agreement(tier([.selfHosted], at: 2e9)) == true)
    #expect(agreement(tier([.managed], at: 2e9)) == nil, "no managed option here")
    #expect(agreement(tier([], at: 2e9)) == nil, "the document leaves the range open")
  }

  @Test("a small self-host is one replica, spares aside")
  func single() {
    #expect(agreement(tier([.api, .selfHosted], at: 2e9, single: true)) == true)
    #expect(agreement(tier([.api, .selfHosted], at: 4e9, single: true)) == false, "two replicas")
  }

  @Test("a fixed fleet too small for today is judged at each tier's own volume")
  func capacityAtTiers() {
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(9e9, input: 0))
    let options = [
      ScenarioFixture.api(input: 0, output: 1), ScenarioFixture.fleet(rates: [(1, 1000)], fixed: 1),
    ]
    let tiers = [tier([.selfHosted], at: 2e9), tier([.selfHosted], at: 7e9)]
    let assessment = Assessment(ScenarioFixture.scenario([workload], options, tiers: tiers))
    #expect(assessment.ranking == [0], "9B tokens need four replicas")
    #expect(assessment.tiers.map(\.cheapest) == [1, 0], "one replica serves 2.592B tokens")
  }

  @Test("the ranking goes by the monthly total, the first of the file on a tie")
  func ranking() {
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0))
    let options = [
      ScenarioFixture.api(id: "dear", input: 0, output: 2),
      ScenarioFixture.api(id: "one", input: 0, output: 1),
      ScenarioFixture.api(id: "two", input: 0, output: 1),
    ]
    let assessment = Assessment(ScenarioFixture.scenario([workload], options))
    #expect(assessment.ranking == [1, 2, 0])
    #expect(assessment.margin == 0)
  }
}
