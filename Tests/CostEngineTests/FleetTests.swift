import CostEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Fleet")
struct FleetTests {
  private let hours = 720.0

  /// One month of 720 hours; 1 replica that decodes 1,000 tokens a second does 2.592B tokens.
  private func costs(_ workload: Workload, _ option: Option) -> OptionCosts {
    CostModel(ScenarioFixture.scenario([workload], [option])).costs()[0]
  }

  private func output(
    _ tokens: Double, shape: Traffic.Shape = .steady, burst: Double = 1, batchable: Double = 0
  ) -> Workload {
    ScenarioFixture.workload(
      volume: ScenarioFixture.tokens(tokens, input: 0), shape: shape, burst: burst,
      batchable: batchable)
  }

  @Test("busy replicas add the seconds of prefill and decode")
  func busy() {
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(2.592e9, input: 0.5))
    let costs = costs(workload, ScenarioFixture.fleet(rates: [(2000, 500)]))
    // 1.296e9/2000 + 1.296e9/500 = 648,000 + 2,592,000 s = 3,240,000 s; / 2,592,000 s = 1.25
    #expect(abs((costs.busyReplicas ?? 0) - 1.25) < 1e-12)
    #expect(costs.plan?.replicas == 2)
    #expect(abs((costs.utilization ?? 0) - 0.625) < 1e-12)
  }

  @Test("the prefix cache spares the cached part of the prefill")
  func prefixCache() {
    let workload = ScenarioFixture.workload(
      volume: ScenarioFixture.tokens(2.592e9, input: 1), cached: 0.5)
    let option = ScenarioFixture.fleet(rates: [(1000, 1000)], prefixCache: 0.8)
    // 1 − 0.5·0.8 = 0.6 of one replica.
    #expect(abs((costs(workload, option).busyReplicas ?? 0) - 0.6) < 1e-12)
  }

  @Test("headroom, bursts and spares make the fleet larger, waiting work makes it smaller")
  func planning() {
    // X = 3; steady.
    let steady = output(7.776e9)
    #expect(costs(steady, ScenarioFixture.fleet(rates: [(1, 1000)])).plan?.replicas == 3)
    let headroom = ScenarioFixture.fleet(rates: [(1, 1000)], headroom: 0.25)
    #expect(costs(steady, headroom).plan?.replicas == 4, "3 / 0.75")
    let spare = ScenarioFixture.fleet(rates: [(1, 1000)], spares: 2)
    #expect(costs(steady, spare).plan?.replicas == 5)
    let burst = output(7.776e9, burst: 2)
    #expect(costs(burst, ScenarioFixture.fleet(rates: [(1, 1000)])).plan?.replicas == 6)
    let patient = output(7.776e9, burst: 2, batchable: 0.5)
    // 3·(0.5·2 + 0.5) = 4.5
    #expect(costs(patient, ScenarioFixture.fleet(rates: [(1, 1000)])).plan?.replicas == 5)
  }

  @Test("a need within 10⁻⁹ of a whole number is met by it")
  func forgiveness() {
    #expect(ReplicaCount.covering(3 * (1 + 5e-10)) == 3)
    #expect(ReplicaCount.covering(3 * (1 + 5e-9)) == 4)
    #expect(ReplicaCount.covering(0) == 0)
  }

  @Test("autoscaling pays each hour's own replicas")
  func autoscaling() {
    // X = 1 in six hours a day: 4 replicas then, the minimum of 1 in the other 18.
    let option = ScenarioFixture.fleet(hourly: 2, rates: [(1, 1000)], autoscales: true)
    let costs = costs(output(2.592e9, shape: .overnight), option)
    // (4·6 + 1·18)/24 = 1.75 replicas on average, 1,260 replica-hours.
    #expect(abs((costs.plan?.paidReplicaHours ?? 0) - 1260) < 1e-9)
    #expect(abs(costs.bill[.compute] - 2520) < 1e-9)
    #expect(abs((costs.utilization ?? 0) - 720.0 / 1260) < 1e-12)
    #expect(costs.plan?.replicas == 4)
  }

  @Test("committed replicas are paid all hours, the rest by the hour at the other terms' mean")
  func terms() {
    let terms = [
      RentalTerm(
        name: "reserved-1y", hourlyPrice: ScenarioFixture.figure(0.6),
        share: ScenarioFixture.figure(0.5)),
      RentalTerm(
        name: "on-demand", hourlyPrice: ScenarioFixture.figure(1),
        share: ScenarioFixture.figure(0.3)),
      RentalTerm(
        name: "spot", hourlyPrice: ScenarioFixture.figure(0.4), share: ScenarioFixture.figure(0.2)),
    ]
    let fixed = ScenarioFixture.fleet(terms: terms, overhead: 0.1, rates: [(1, 1000)])
    let steady = costs(output(4 * 2.592e9), fixed)
    // 4 replicas: 2 committed at 0.6; 2 at (0.3·1 + 0.2·0.4·1.1)/0.5 = 0.776.
    #expect(abs(steady.bill[.compute] - 720 * (2 * 0.6 + 2 * 0.776)) < 1e-9)
    let scaled = ScenarioFixture.fleet(
      terms: terms, overhead: 0.1, rates: [(1, 1000)], autoscales: true)
    let nightly = costs(output(2.592e9, shape: .overnight), scaled)
    // N = 4, 2 committed all 720 hours; beyond them 2 more in 180 night hours; by day 1 runs.
    #expect(abs(nightly.bill[.compute] - (720 * 2 * 0.6 + 180 * 2 * 0.776)) < 1e-9)
    #expect(abs((nightly.plan?.paidReplicaHours ?? 0) - (180 * 4 + 540 * 1)) < 1e-9)
  }

  @Test("a fixed number of replicas is not planned, and may fail the peak")
  func fixed() {
    let enough = costs(output(7.776e9), ScenarioFixture.fleet(rates: [(1, 1000)], fixed: 3))
    #expect(enough.plan?.servesPeak == true)
    let short = costs(output(7.776e9), ScenarioFixture.fleet(rates: [(1, 1000)], fixed: 2))
    #expect(short.plan?.servesPeak == false && short.bill[.compute] == 1440)
    #expect(short.utilization == nil && short.idle == nil, "its hours do not tell what it serves")
  }

  @Test("idle money and the rental multiple stand beside the bill")
  func beside() {
    let people = People(
      fullTimeEquivalents: ScenarioFixture.figure(0.2), annualCost: ScenarioFixture.figure(150_000))
    let setup = Setup(
      cost: ScenarioFixture.figure(1000),
      work: .init(
        days: ScenarioFixture.figure(23), annualCost: ScenarioFixture.figure(150_000),
        workingDaysPerYear: ScenarioFixture.figure(230)))
    let option = ScenarioFixture.fleet(
      hourly: 5, rates: [(1, 1000)], people: people, setup: setup, tooling: 300)
    let costs = costs(output(1.296e9), option)
    #expect(costs.bill[.compute] == 3600)
    #expect(abs(costs.bill[.people] - 2500) < 1e-9, "0.2 · 150,000 / 12")
    #expect(abs(costs.bill[.setup] - 16_000.0 / 36) < 1e-9, "1,000 + 23/230 · 150,000")
    #expect(abs((costs.idle ?? 0) - 1800) < 1e-9, "half of the compute")
    #expect(abs((costs.rentalMultiple ?? 0) - costs.bill.total / 3600) < 1e-12)
  }

  @Test("a fixed bill does not depend on the volume it is spread over")
  func fixedBill() {
    let option = ScenarioFixture.fleet(rates: [(1, 1000)])
    #expect(costs(output(1e8), option).bill.total == costs(output(2.5e9), option).bill.total)
  }
}
