import ScenarioFixtures
import ScenarioModel
import Testing
import Quantities

@testable import CostEngine

/// An API that sells a million tokens a month for 14 months, at a price between 0.5 and 1.5.
@Suite("Spread of the cash")
struct CashSpreadTests {
  private func scenario(_ range: Distribution?) -> Scenario {
    let price = TokenPrice(input: Figure(1, assumption: 1), output: nil)
    let option = Option(
      id: "a", name: "a", kind: .api, billing: .perToken(TokenBilling(prices: [price])),
      models: [nil], tokenFactor: Figure(1, assumption: 0), monthlyFee: nil, isPrivate: false,
      latencyP99Milliseconds: nil, people: nil, setup: nil)
    var scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e6, input: 1))], [option],
      years: ScenarioFixture.horizon(months: 14),
      simulation: Simulation(draws: 20_000, seed: 3))
    scenario.assumptions = ["policy.other", "options.a.price.input"].map {
      Assumption(path: $0, value: 1, unit: .pricePerMillionTokens, evidence: .quoted, least: 0)
    }
    scenario.assumptions[1].distribution = range
    return scenario
  }

  @Test("P80 of a uniform price is that of 14 months at it")
  func p80() throws {
    let spread = try #require(
      CashSpread(
        of: 0, in: scenario(.uniform(low: 0.5, high: 1.5)), run: OneByOne()))
    // P80 of the price is 1.3: 14 · 1.3 = 18.2.
    #expect(abs(spread.p80.value - 18.2) < 5 * spread.p80.standardError + 1e-6)
    #expect(spread.count == 20_000)
    // Half of the prices are at most 1, which is 14 over the horizon; none is above 21.
    #expect(abs(spread.share(within: 14) - 0.5) < 0.02)
    #expect(spread.share(within: 21) == 1 && spread.share(within: 6.9) == 0)
  }

  @Test("it is drawn as the month is, so that the cash is 14 times its draws")
  func sameDraws() throws {
    let scenario = scenario(.uniform(low: 0.5, high: 1.5))
    let month = UncertaintyModel(scenario, isAllowed: [true], ranking: [0]).answers()
    let spread = try #require(CashSpread(of: 0, in: scenario, run: OneByOne()))
    let p80 = month.uncertainty.options[0].p80.value
    #expect(abs(spread.p80.value - 14 * p80) < 1e-9)
  }

  @Test("without a range there is none")
  func none() {
    #expect(CashSpread(of: 0, in: scenario(nil), run: OneByOne()) == nil)
  }

  @Test("a range of another option's number is none of this one's")
  func others() {
    var scenario = scenario(nil)
    scenario.assumptions.append(
      Assumption(
        path: "options.b.price.input", value: 1, distribution: .uniform(low: 0, high: 2),
        unit: .pricePerMillionTokens, evidence: .quoted))
    #expect(CashSpread(of: 0, in: scenario, run: OneByOne()) == nil)
  }
}
