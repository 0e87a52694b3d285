import ScenarioFixtures
import ScenarioModel
import Testing

@testable import CostEngine

@Suite("Years worked by hand")
struct YearsWorkedTests {
  private func costs(_ options: [Option], tokens: Double, _ years: Horizon) -> [OptionCosts] {
    CostModel(
      ScenarioFixture.scenario(
        [ScenarioFixture.workload(volume: ScenarioFixture.tokens(tokens, input: 0))], options,
        years: years)
    ).costs()
  }

  private func isClose(_ found: Double, _ expected: Double) -> Bool {
    abs(found - expected) <= 1e-9 * max(1, abs(expected))
  }

  @Test("volume grows, token prices fall, fees stay, and wages rise by the year")
  func changes() {
    let people = People(
      fullTimeEquivalents: ScenarioFixture.figure(0.1), annualCost: ScenarioFixture.figure(12_000))
    let option = ScenarioFixture.api(input: 0, output: 1, fee: 50, people: people)
    let years = ScenarioFixture.horizon(
      months: 14, discountRate: 0.08, volumeGrowth: 0.1, apiPriceDecline: 0.12, wageGrowth: 0.03)
    let flow = costs([option], tokens: 1e9, years)[0].cashFlow
    // 0.88^(1/12) = 0.9894037… a month; 1,000 of tokens, 50 of fee, 100 of people.
    #expect(isClose(flow.months[1], 1150))
    #expect(isClose(flow.months[2], 1000 * 1.1 * 0.989403758964681 + 150))
    // Month 13: 1.1^12 = 3.138428376721, a year of decline 0.88, wages 103.
    #expect(isClose(flow.months[13], 1000 * 3.138428376721003 * 0.88 + 50 + 103))
    // numpy_financial.npv((1.08)**(1/12)-1, [0] + those of months 1 to 14).
    let factor = 1 / 1.0064340301100034
    let value = flow.months.reversed().reduce(0) { $1 + $0 * factor }
    #expect(isClose(flow.presentValue, value))
  }

  @Test("committed replicas never fall before they renew, and what is owed then is said")
  func committed() {
    let terms = [
      RentalTerm(
        name: "reserved-1y", hourlyPrice: ScenarioFixture.figure(1),
        share: ScenarioFixture.figure(1))
    ]
    let option = ScenarioFixture.fleet(terms: terms, rates: [(1, 1000)])
    let shrinking = ScenarioFixture.horizon(
      months: 14, volumeGrowth: -0.5, computePriceDecline: 0.2)
    let found = costs([option], tokens: 4 * 2.592e9, shrinking)[0]
    // Four replicas are needed in month 1, two in month 2, one from month 3 on: four are paid for
    // a year. In month 13 one is taken, at a price a fifth lower.
    #expect(found.cashFlow.months[1] == 2880 && found.cashFlow.months[12] == 2880)
    #expect(isClose(found.cashFlow.months[13], 720 * 0.8))
    #expect(isClose(found.beside.owedAfterHorizon, 10 * 720 * 0.8), "ten months of one replica")
  }

  @Test("a bought machine is paid before its month, and its value is credited at the end")
  func bought() {
    let option = ScenarioFixture.fleet(
      rates: [(1, 1000)],
      setup: Setup(cost: ScenarioFixture.figure(500), work: nil),
      purchase: ScenarioFixture.purchase(price: 4800, life: 48, residual: 0.25))
    let api = ScenarioFixture.api(input: 0, output: 1)
    let found = costs([api, option], tokens: 1e9, ScenarioFixture.horizon(months: 12))[1]
    // 4,800 and 500 at month 0; at month 12 a quarter of the 3,600 that wear off is gone: 3,900.
    #expect(isClose(found.cashFlow.upfront, 5300))
    #expect(isClose(found.cashFlow.months[12], -3900))
    #expect(isClose(found.cashFlow.bookValue, 3900))
    // The API pays 1,000 a month: 5,300 are back after six months.
    #expect(found.saving?.paybackMonth == 6)
    #expect(isClose(found.saving?.total ?? 0, 12_000 - 5300 + 3900))
  }
}
