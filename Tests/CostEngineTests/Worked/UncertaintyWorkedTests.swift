import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

@testable import CostEngine

/// Two APIs that sell the same million tokens: A at a price between 0.5 and 1.5, B at 1.2.
@Suite("Uncertainty worked by hand")
struct UncertaintyWorkedTests {
  private func option(_ id: String, _ price: Double, row: Int) -> Option {
    let price = TokenPrice(input: Figure(price, assumption: row), output: nil)
    return Option(
      id: id, name: id, kind: .api, billing: .perToken(TokenBilling(prices: [price])),
      models: [nil], tokenFactor: Figure(1, assumption: 0), monthlyFee: nil, isPrivate: false,
      latencyP99Milliseconds: nil, people: nil, setup: nil)
  }

  private func scenario(draws: Int = 100_000, range: Distribution) -> Scenario {
    var scenario = ScenarioFixture.scenario(
      [ScenarioFixture.workload(volume: ScenarioFixture.tokens(1e6, input: 1))],
      [option("a", range.point, row: 1), option("b", 1.2, row: 2)],
      simulation: Simulation(draws: draws, seed: 3))
    scenario.assumptions = ["policy.other", "options.a.price.input", "options.b.price.input"].map {
      Assumption(path: $0, value: 0, unit: .pricePerMillionTokens, evidence: .quoted, least: 0)
    }
    scenario.assumptions[1].value = range.point
    scenario.assumptions[1].distribution = range
    scenario.assumptions[2].value = 1.2
    return scenario
  }

  private func uncertainty(_ scenario: Scenario, _ run: any PartRunner = OneByOne()) -> Uncertainty
  {
    UncertaintyModel(scenario, isAllowed: [true, true], ranking: [0, 1]).answers(run).uncertainty
  }

  @Test("draws give the closed forms of a uniform price within their standard errors")
  func draws() throws {
    let found = uncertainty(scenario(range: .uniform(low: 0.5, high: 1.5)))
    let a = found.options[0]
    for (estimate, expected) in [(a.p10, 0.6), (a.p50, 1.0), (a.p80, 1.3), (a.p90, 1.4)] {
      #expect(abs(estimate.value - expected) < 5 * estimate.standardError + 1e-6)
    }
    // A is cheaper while it is below 1.2: 70 % of the time.
    #expect(abs(a.probabilityCheapest.mean - 0.7) < 5 * a.probabilityCheapest.standardError)
    // E[(A − 1.2)⁺] = 0.3²/2 = 0.045; A has the least mean, so that is the value of knowing.
    #expect(abs(a.expectedRegret.mean - 0.045) < 5 * a.expectedRegret.standardError)
    let information = try #require(found.valueOfInformation)
    #expect(abs(information.mean - 0.045) < 5 * information.standardError)
    // E[(1.2 − A)⁺] = 0.7²/2 = 0.245.
    #expect(abs(found.options[1].expectedRegret.mean - 0.245) < 0.005)
  }

  @Test("the tornado moves one number to its P10 and P90")
  func tornado() throws {
    let bar = try #require(
      uncertainty(scenario(range: .uniform(low: 0.5, high: 1.5))).tornado.first)
    #expect(abs(bar.low - 0.6) < 1e-9 && abs(bar.high - 1.4) < 1e-9)
    #expect(abs(bar.differenceAtLow - 0.6) < 1e-9 && abs(bar.differenceAtHigh + 0.2) < 1e-9)
  }

  @Test("switching values are where the other becomes the cheapest")
  func switching() throws {
    let found = uncertainty(scenario(range: .uniform(low: 0.5, high: 1.5))).switching
    let a = try #require(found.first { $0.assumption == 1 })
    #expect(abs((a.value ?? 0) - 1.2) < 1e-8 && a.becomes == 1)
    let b = try #require(found.first { $0.assumption == 2 })
    #expect(abs((b.value ?? 0) - 1) < 1e-8 && b.becomes == 1, "B below A's 1.0")
    // |ln(1/1.2)| and |ln(1.2/1)| are the same; both stand before what turns nothing.
    #expect(found.count == 2, "policy rows are no numbers of the scenario")
  }

  @Test("a number within bounds turns nothing beyond them")
  func bounds() {
    var capped = scenario(range: .uniform(low: 0.5, high: 1.5))
    capped.assumptions[1].most = 1.1
    let found = uncertainty(capped).switching.first { $0.assumption == 1 }
    #expect(found?.value == nil && found?.becomes == nil)
  }

  @Test("a narrow PERT collapses to the point figure")
  func collapse() {
    let found = uncertainty(
      scenario(draws: 1000, range: .pert(low: 1 - 1e-9, likely: 1, high: 1 + 1e-9)))
    #expect(abs(found.options[0].mean.mean - 1) < 1e-8)
    #expect(found.options[0].probabilityCheapest.mean == 1)
  }

  @Test("whoever plays the parts, and in whatever order, the result is the same")
  func order() {
    let scenario = scenario(draws: 50_000, range: .pert(low: 0.5, likely: 1, high: 1.6))
    let (one, other) = (uncertainty(scenario), uncertainty(scenario, Backwards()))
    #expect(one.options[0].p80 == other.options[0].p80)
    #expect(one.options[0].mean == other.options[0].mean)
    #expect(one.valueOfInformation == other.valueOfInformation)
  }
}

/// Does the last part first.
private struct Backwards: PartRunner {
  func map<Result: Sendable>(
    _ count: Int, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    (0..<count).reversed().map(part).reversed()
  }
}
