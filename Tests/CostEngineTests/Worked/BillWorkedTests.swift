import ScenarioFixtures
import ScenarioModel
import Testing

@testable import CostEngine

/// Bills worked by hand, in a month of 30 days and 720 hours; 1 replica that decodes 1,000 tokens a
/// second does 2.592B tokens.
@Suite("Bills worked by hand")
struct BillWorkedTests {
  private func isClose(_ found: Double?, _ expected: Double) -> Bool {
    abs((found ?? .nan) - expected) <= 1e-9 * max(1, abs(expected))
  }

  private func costs(
    _ volume: Volume, _ options: [Option], years: Horizon? = nil, lens: Lens = .full,
    exposure: Exposure? = nil
  ) -> [OptionCosts] {
    let workload = ScenarioFixture.workload(volume: volume)
    return CostModel(
      ScenarioFixture.scenario(
        [workload], options, years: years, lens: lens, exposure: exposure)
    ).costs()
  }

  @Test("volume bands are marginal, the commitment is a floor, and the fee comes on top")
  func bands() {
    let discounts = [
      ScenarioFixture.discount(above: 20e6, 0.1), ScenarioFixture.discount(above: 60e6, 0.2),
    ]
    let option = ScenarioFixture.api(
      input: 1, output: 1, fee: 7, discounts: discounts, commitment: 90)
    let bill = costs(ScenarioFixture.tokens(100e6, input: 1), [option])[0].bill
    // 100 less 10 % of the 40 between 20M and 60M and 20 % of the 40 above: 100 − 4 − 8 = 88.
    #expect(isClose(bill[.inputTokens], 100) && isClose(bill[.discounts], -12))
    #expect(isClose(bill[.commitment], 2), "up to 90")
    #expect(isClose(bill.total, 97))
  }

  @Test("an owned machine costs hardware, capital, power, its place and its upkeep")
  func owned() {
    let purchase = ScenarioFixture.purchase(
      price: 36_000, life: 48, residual: 0.2,
      power: ScenarioFixture.power(
        kilowatts: 0.5, idle: 0.4, pue: 1.5, pricePerKilowattHour: 0.2),
      colocation: 50, maintenance: 0.05)
    let option = ScenarioFixture.fleet(rates: [(1, 1000)], purchase: purchase)
    let found = costs(
      ScenarioFixture.tokens(1.296e9, input: 0), [option],
      years: ScenarioFixture.horizon(discountRate: 0.12))[0]
    #expect(isClose(found.bill[.hardware], 600), "36,000 · 0.8 / 48")
    #expect(isClose(found.bill[.capital], 216), "36,000 · 1.2/2 · 0.12/12")
    // 0.5 kW · 1.5 · 720 h · 0.2 = 108 at full load; 0.4 + 0.6·0.5 of it: U = 0.5.
    #expect(isClose(found.bill[.power], 75.6))
    #expect(isClose(found.bill[.colocation], 50) && isClose(found.bill[.maintenance], 150))
    #expect(isClose(found.utilization, 0.5))
    #expect(isClose(found.idle, (600 + 216 + 75.6) * 0.5))
    #expect(isClose(found.rentalMultiple, 1091.6 / 816))
  }

  @Test("people are counted by their tasks; the marginal lens leaves out who is employed anyway")
  func people() {
    let people = ScenarioFixture.people(
      upgrades: 4, upgradeDays: 3, incidentDays: 1.5, annualCost: 150_000,
      isAlreadyEmployed: true, opportunity: 0.2)
    let option = ScenarioFixture.fleet(rates: [(1, 1000)], people: people)
    let volume = ScenarioFixture.tokens(1e9, input: 0)
    let full = costs(volume, [option])[0]
    // (4·3 + 12·1.5)/230 = 30/230 of a person; times 150,000 / 12.
    #expect(isClose(full.fullTimeEquivalents, 30.0 / 230))
    #expect(isClose(full.bill[.people], 30.0 / 230 * 12_500))
    #expect(isClose(full.beside.opportunity, 0.2 * 30.0 / 230 * 12_500))
    let marginal = costs(volume, [option], lens: .marginal)[0]
    #expect(marginal.bill[.people] == 0)
    #expect(isClose(marginal.beside.opportunity, full.beside.opportunity))
  }

  @Test("exposure holds for options that let data out, for a hybrid by the share that leaves")
  func exposure() {
    let options = [
      ScenarioFixture.api(input: 1, output: 1),
      ScenarioFixture.fleet(rates: [(1000, 1000)]),
      ScenarioFixture.route(local: 1, remote: 0, shares: [0.75]),
      ScenarioFixture.api(id: "private", input: 1, output: 1, isPrivate: true),
    ]
    let found = costs(
      ScenarioFixture.tokens(1e8, input: 0.5), options,
      exposure: ScenarioFixture.exposure(
        cost: 1.2e6, probabilities: [nil, nil, nil, nil], fallback: 0.01))
    // 1.2M · 1 % / 12 = 1,000 a month; a quarter of the hybrid's tokens leave.
    #expect(found.map(\.beside.exposure).map { $0.rounded() } == [1000, 0, 250, 0])
  }

  @Test("attempts multiply the demand, failures cost the fallback")
  func outcomes() {
    let volume = ScenarioFixture.requests(perDay: 1000, input: 1000, output: 0)
    let options = [
      ScenarioFixture.api(input: 1, output: 1),
      ScenarioFixture.api(id: "never", input: 1, output: 1),
    ]
    let workload = ScenarioFixture.workload(
      volume: volume,
      outcomes: ScenarioFixture.outcomes(attempts: 3, fallbackCost: 2, rates: [0.8, 0]))
    let found = CostModel(ScenarioFixture.scenario([workload], options)).costs()
    // 30,000 requests, 30M tokens; E = 1 + 0.2 + 0.04 = 1.24, P(fail) = 0.008: 240 · 2.
    #expect(isClose(found[0].bill[.inputTokens], 37.2))
    #expect(isClose(found[0].bill[.fallback], 480))
    #expect(isClose(found[0].workloads[0].costPerSuccessfulOutcome, 517.2 / 30_000))
    // At q = 0 all three attempts are made and every request fails.
    #expect(isClose(found[1].bill[.inputTokens], 90))
    #expect(isClose(found[1].bill[.fallback], 60_000))
  }

  @Test("showback goes by busy replicas, and alone each workload has a fleet of its own")
  func showback() {
    let workloads = ["a", "b", "c"].map {
      ScenarioFixture.workload(id: $0, volume: ScenarioFixture.tokens(1.5552e9, input: 0))
    }
    let option = ScenarioFixture.fleet(
      rates: Array(repeating: (1, 1000), count: 3), tooling: 300)
    let found = CostModel(ScenarioFixture.scenario(workloads, [option])).costs()[0]
    // Each keeps 0.6 of a replica busy: 1.8 together, 2 replicas; alone each needs one.
    #expect(found.plan?.replicas == 2 && isClose(found.bill.total, 1740))
    for workload in found.workloads {
      #expect(isClose(workload.monthly, 580))
      #expect(isClose(workload.alone, 820), "720 and a third of the tooling")
    }
  }
}
