import CostEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Load duration")
struct HourlyLoadsTests {
  private func log(from first: Int, _ loads: [Double]) -> MeasuredTraffic {
    MeasuredTraffic(
      source: "log.csv", firstHour: first, loads: loads, busiest: "", logFindings: [], findings: [])
  }

  /// Workloads of 24M tokens a day each, a million in the mean hour, on a fleet that reads 1,000
  /// tokens a second.
  private func scenario(_ logs: [MeasuredTraffic?]) -> Scenario {
    let shape = Traffic.Shape.hourly([4] + Array(repeating: 20.0 / 23, count: 23))
    let workloads = logs.enumerated().map { index, log in
      var workload = ScenarioFixture.workload(
        id: "w\(index)", volume: ScenarioFixture.tokens(24e6, input: 1, per: .day), shape: shape)
      workload.measured = log
      return workload
    }
    let fleet = ScenarioFixture.fleet(rates: logs.map { _ in (1_000, 1_000) }, spares: 1)
    return ScenarioFixture.scenario(workloads, [fleet])
  }

  private func loads(_ logs: [MeasuredTraffic?]) -> HourlyLoads {
    let scenario = scenario(logs)
    return HourlyLoads(scenario, Demand(scenario))
  }

  @Test func theWeekFallsFromItsBusiestHour() {
    let loads = loads([nil])
    #expect(abs(loads.mean - 1e6) < 1e-3)
    // Seven hours at 4 times the mean, the others at 20/23 of it.
    #expect(loads.week.count == 168)
    #expect(loads.week.prefix(7).allSatisfy { abs($0 - 4e6) < 1e-3 })
    #expect(abs(loads.week[7] - 20e6 / 23) < 1e-3)
    #expect(loads.logged.isEmpty && loads.best == loads.week)
  }

  @Test func logsAreAddedHourByHourWhereAllOfThemReach() {
    // 168 shared hours, from hour 1 on. In hour 2 the first has 3 times its mean, the second nothing.
    var first = Array(repeating: 1.0, count: 169)
    first[2] = 3
    var second = Array(repeating: 1.0, count: 200)
    second[1] = 0
    let loads = loads([log(from: 0, first), log(from: 1, second)])
    #expect(loads.logged.count == 168)
    #expect(abs((loads.logged.first ?? 0) - 3e6) < 1e-3)
    #expect(loads.logged.dropFirst().allSatisfy { abs($0 - 2e6) < 1e-3 })
  }

  @Test func logsOfSomeWorkloadsOrOfLessThanAWeekTellNoCourse() {
    let week = Array(repeating: 1.0, count: 168)
    #expect(loads([log(from: 0, week), nil]).logged.isEmpty)
    #expect(loads([log(from: 0, week), log(from: 1, week)]).logged.isEmpty)
    #expect(!loads([log(from: 0, week)]).logged.isEmpty)
  }

  @Test func sharesAreOfHours() {
    let falling = [9.0, 5, 4, 2]
    #expect(HourlyLoads.load(falling, reachedIn: 0) == 9)
    #expect(HourlyLoads.load(falling, reachedIn: 0.25) == 9)
    #expect(HourlyLoads.load(falling, reachedIn: 0.5) == 5)
    #expect(HourlyLoads.load(falling, reachedIn: 1) == 2)
    #expect(HourlyLoads.load([], reachedIn: 0.5) == nil)
    #expect(HourlyLoads.share(falling, below: 5) == 0.5)
    #expect(HourlyLoads.share([], below: 5) == 0)
  }

  @Test func aFleetsCapacityIsWhatItsServingReplicasTakeAtFullLoad() throws {
    // The mean hour's million keeps 1e6 / (1,000 · 3,600) replicas busy; the peak's 4M need 1.11,
    // so 2, with a spare 3. Two read 7.2M an hour.
    let scenario = scenario([nil])
    let loads = HourlyLoads(scenario, Demand(scenario))
    let capacity = try #require(loads.capacity(of: CostModel(scenario).costs()[0]))
    #expect(abs(capacity - 7.2e6) < 1)
  }
}
