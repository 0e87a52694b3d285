import ScenarioFixtures
import ScenarioModel
import Testing

@testable import CostEngine

@Suite("Capital in a cash flow")
struct CapitalTests {
  private func flow(_ option: Option, months: Double) -> CashFlow {
    CostModel(
      ScenarioFixture.scenario(
        [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e9, input: 0))], [option],
        years: ScenarioFixture.horizon(months: months, computePriceDecline: 0.19))
    ).costs()[0].cashFlow
  }

  @Test("setup, machines and their credits stand apart from what runs")
  func parts() {
    let option = ScenarioFixture.fleet(
      rates: [(1, 1000)], setup: Setup(cost: ScenarioFixture.figure(500), work: nil),
      tooling: 70,
      purchase: ScenarioFixture.purchase(price: 4800, life: 6, residual: 0.25))
    let flow = flow(option, months: 9)
    // One machine at month 0 with 500 of setup; its life ends with month 6, which credits a quarter,
    // 1,200, and pays the next at 4,800 · 0.81^(6/12) = 4,320.
    #expect(flow.capital[0] == 5300)
    #expect(abs(flow.capital[6] - 4320) < 1e-9 && abs(flow.credits[6] + 1200) < 1e-9)
    // At month 9 half of the second's life has passed: 4,320 · (1 − 0.75/2) = 2,700.
    #expect(abs(flow.credits[9] + 2700) < 1e-9)
    #expect(flow.capital.reduce(0, +) - 9620 < 1e-9)
    for month in flow.months.indices {
      let running = month == 0 ? 0.0 : 70
      let parts = flow.capital[month] + flow.credits[month] + running
      #expect(abs(flow.months[month] - parts) < 1e-9, "month \(month)")
    }
  }

  @Test("an option without setup or machines has no capital")
  func none() {
    let flow = flow(ScenarioFixture.api(input: 0, output: 1), months: 3)
    #expect(flow.capital == [0, 0, 0, 0] && flow.credits == [0, 0, 0, 0])
  }
}
