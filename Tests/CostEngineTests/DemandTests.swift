import CostEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Demand")
struct DemandTests {
  @Test("requests count retries and development, useful tokens do not")
  func requests() {
    let volume = ScenarioFixture.requests(
      perDay: 1000, input: 800, output: 200, retry: 0.02, development: 0.05)
    let demand = WorkloadDemand(ScenarioFixture.workload(volume: volume), daysPerMonth: 30)
    // R = 1000·30 = 30,000; m = 1.02·1.05 = 1.071
    #expect(demand.requestsPerMonth == 30_000)
    #expect(demand.usefulTokens == 30_000_000)
    #expect(abs(demand.inputTokens - 30_000 * 800 * 1.071) < 1e-3)
    #expect(abs(demand.outputTokens - 30_000 * 200 * 1.071) < 1e-3)
  }

  @Test("a volume in tokens is what was billed, by day or by month")
  func tokens() {
    let daily = ScenarioFixture.tokens(50e6, input: 0.8, per: .day)
    let demand = WorkloadDemand(ScenarioFixture.workload(volume: daily), daysPerMonth: 30)
    #expect(demand.inputTokens == 1.2e9)
    #expect(abs(demand.outputTokens - 0.3e9) < 1e-3)
    #expect(demand.usefulTokens == 1.5e9)
    #expect(demand.requestsPerMonth == nil)
    let monthly = ScenarioFixture.tokens(1.5e9, input: 1)
    let all = WorkloadDemand(ScenarioFixture.workload(volume: monthly), daysPerMonth: 12)
    #expect(all.inputTokens == 1.5e9 && all.outputTokens == 0)
  }

  @Test("business hours are 50 busy hours and 118 at the trough")
  func businessHours() {
    let shape = Traffic.Shape.businessHours(peakToTrough: ScenarioFixture.figure(10))
    let weights = WeeklyProfile(shape).weights
    // Mean before scaling: (50·1 + 118·0.1)/168 = 61.8/168; the peak becomes 168/61.8.
    #expect(abs((weights.max() ?? 0) - 168 / 61.8) < 1e-12)
    #expect(weights[8] == weights.max() && weights[7] < weights[8] && weights[18] < weights[8])
    #expect(weights[5 * 24 + 9] == weights[0], "Saturday morning is at the trough")
    #expect(abs(weights.reduce(0, +) - 168) < 1e-9)
  }

  @Test("overnight work fills six hours of each day and nothing else")
  func overnight() {
    let weights = WeeklyProfile(.overnight).weights
    #expect(weights.filter { $0 > 0 }.count == 42)
    #expect(weights[0] == 4 && weights[5] == 4 && weights[6] == 0)
  }

  @Test("24 hourly numbers repeat every day, 168 are the week itself")
  func hourly() {
    let day = (0..<24).map(Double.init)
    let weights = WeeklyProfile(.hourly(day)).weights
    #expect(weights[24 + 3] == weights[3])
    #expect(abs(weights[23] - 2) < 1e-12, "the mean of 0…23 is 11.5")
    let week = (0..<168).map { $0 == 100 ? 168.0 : 0 }
    #expect(WeeklyProfile(.hourly(week)).weights[100] == 168)
  }

  @Test("the peak-to-mean of two workloads weighs them by their tokens")
  func peakToMean() {
    let steady = ScenarioFixture.workload(
      id: "a", volume: ScenarioFixture.tokens(3e9, input: 0.5))
    let nightly = ScenarioFixture.workload(
      id: "b", volume: ScenarioFixture.tokens(1e9, input: 0.5), shape: .overnight)
    let demand = Demand(ScenarioFixture.scenario([steady, nightly], []))
    // At night: (3·1 + 1·4)/4 = 1.75.
    #expect(demand.peakToMean == 1.75)
  }
}
