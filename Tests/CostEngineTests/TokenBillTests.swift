import CostEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Token bill")
struct TokenBillTests {
  private func bill(_ workload: Workload, _ option: Option) -> Bill {
    CostModel(ScenarioFixture.scenario([workload], [option])).costs()[0].bill
  }

  @Test("50M tokens a day at 80/20 on GPT-4o-mini's listed price cost 360 a month")
  func listedPrice() {
    let workload = ScenarioFixture.workload(
      volume: ScenarioFixture.tokens(50e6, input: 0.8, per: .day))
    let bill = bill(workload, ScenarioFixture.api(input: 0.15, output: 0.60))
    // 50M·30 = 1,500M: 1,200M·0.15 = 180 and 300M·0.60 = 180.
    #expect(abs(bill[.inputTokens] - 180) < 1e-9)
    #expect(abs(bill[.outputTokens] - 180) < 1e-9)
    #expect(abs(bill.total - 360) < 1e-9)
  }

  @Test("every input token is billed once: plain, read from or written to the cache")
  func caching() {
    let workload = ScenarioFixture.workload(
      volume: ScenarioFixture.tokens(100e6, input: 1), cached: 0.3, written: 0.1)
    let option = ScenarioFixture.api(input: 1, output: 0, cached: 0.1, written: 1.25)
    let bill = bill(workload, option)
    // 60M·1 = 60, 30M·0.1 = 3, 10M·1.25 = 12.5
    #expect(abs(bill[.inputTokens] - 60) < 1e-9)
    #expect(abs(bill[.cachedInputTokens] - 3) < 1e-9)
    #expect(abs(bill[.cacheWrites] - 12.5) < 1e-9)
    #expect(abs(bill.total - 75.5) < 1e-9)
  }

  @Test("without a cache price cached tokens cost the input price")
  func noCachePrice() {
    let volume = ScenarioFixture.tokens(100e6, input: 1)
    let cached = ScenarioFixture.workload(volume: volume, cached: 0.3, written: 0.1)
    let option = ScenarioFixture.api(input: 2, output: 0)
    #expect(abs(bill(cached, option).total - 200) < 1e-9)
  }

  @Test("batch takes its discount off the batchable share only")
  func batch() {
    let workload = ScenarioFixture.workload(
      volume: ScenarioFixture.tokens(100e6, input: 0.5), batchable: 0.4)
    let bill = bill(workload, ScenarioFixture.api(input: 1, output: 3, discount: 0.5))
    // 50·1 + 50·3 = 200; 40 % of it at half price: −40.
    #expect(abs(bill[.discounts] + 40) < 1e-9)
    #expect(abs(bill.total - 160) < 1e-9)
  }

  @Test("the fee and the token factor are on the bill")
  func feeAndFactor() {
    let workload = ScenarioFixture.workload(volume: ScenarioFixture.tokens(10e6, input: 0.5))
    let bill = bill(workload, ScenarioFixture.api(input: 1, output: 1, fee: 7, factor: 1.3))
    #expect(abs(bill.total - 20) < 1e-9, "10M · 1.3 · 1 + 7")
  }

  @Test("per workload, the unit cost counts useful tokens")
  func unitCost() {
    let volume = ScenarioFixture.requests(perDay: 1000, input: 900, output: 100, retry: 0.25)
    let scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: volume)], [ScenarioFixture.api(input: 1, output: 1)])
    // 30M useful, 37.5M billed at 1: 37.5 / 30 = 1.25 per million useful tokens.
    #expect(abs((CostModel(scenario).costs()[0].costPerMillionTokens ?? 0) - 1.25) < 1e-12)
  }
}
