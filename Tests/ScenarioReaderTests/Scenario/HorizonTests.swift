import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Years, lens and simulation")
struct HorizonTests {
  @Test func everyKeyIsRead() throws {
    let scenario = try readGood(
      Inputs.scenario(
        top: """
          horizon:
            months: 60
            discount_rate: 8%
            volume_growth: { low: -1%, likely: 2%, high: 3% }
            api_price_decline: { mean: 15%, sd: 5% }
            compute_price_decline: -10%
            wage_growth: 3%
            starts: 2026-04
          lens: marginal
          uncertainty: { draws: 50K, seed: 7 }
          """))
    let horizon = scenario.horizon
    #expect(horizon.monthCount == 60)
    #expect(horizon.discountRate.value == 0.08)
    #expect(horizon.volumeGrowth.value == 0.02)
    #expect(horizon.apiPriceDecline.value == 0.15)
    #expect(horizon.computePriceDecline.value == -0.1)
    #expect(horizon.wageGrowth.value == 0.03)
    #expect(horizon.starts?.iso == "2026-04-01")
    #expect(
      scenario.row("horizon.volume_growth")?.distribution
        == .pert(low: -0.01, likely: 0.02, high: 0.03))
    #expect(scenario.lens == .marginal)
    #expect(scenario.simulation == Simulation(draws: 50_000, seed: 7))
  }

  @Test func whatIsLeftOutHasItsDefault() throws {
    let scenario = try readGood(Inputs.scenario())
    #expect(scenario.lens == .full)
    #expect(scenario.simulation == Simulation(draws: 10_000, seed: 0))
    #expect(scenario.policy.decideBy == .monthly)
    // The date is 2026-01-31.
    #expect(scenario.horizon.starts?.iso == "2026-02-01")
  }

  @Test func theMonthAfterDecemberIsJanuary() throws {
    let text = Inputs.scenario().replacing("2026-01-31", with: "2026-12-31")
    #expect(try readGood(text).horizon.starts?.iso == "2027-01-01")
  }

  @Test func withoutADateNobodyKnowsWhenItStarts() throws {
    let text = Inputs.scenario().replacing("date: 2026-01-31\n", with: "")
    #expect(try readGood(text).horizon.starts == nil)
  }

  @Test("a horizon of any kind makes its years decide", arguments: ["{}", "{ months: 12 }"])
  func decides(horizon: String) throws {
    let scenario = try readGood(Inputs.scenario(top: "horizon: " + horizon))
    #expect(scenario.policy.decideBy == .npv)
    #expect(scenario.row("horizon.discount_rate")?.isDefault == true)
  }

  @Test(
    "the bounds themselves are good",
    arguments: [
      "months: 1", "months: 360, volume_growth: 0", "discount_rate: 0", "discount_rate: 100%",
      "volume_growth: -50%", "api_price_decline: 99%", "compute_price_decline: -100%",
    ])
  func bounds(keys: String) throws {
    #expect(try read(Inputs.scenario(top: "horizon: { \(keys) }")).diagnostics == [])
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      horizon: { months: 0 }
                         ^ error: 'months' in 'horizon' in the scenario must be from 1 to 360, not '0'
      """,
      """
      horizon: { months: 10_000 }
                         ^~~~~~ error: 'months' in 'horizon' in the scenario must be from 1 to 360, not '10_000'
      """,
      """
      horizon: { months: 36.5 }
                         ^~~~ error: 'months' in 'horizon' in the scenario must be a whole number, not '36.5'
      """,
      """
      horizon: { months: { low: 24, likely: 36, high: 48 } }
                           ^~~ error: 'months' in 'horizon' in the scenario can't be a distribution: a whole count has no range | give one number
      """,
      """
      horizon: { discount_rate: 8 }
                                ^ error: 'discount_rate' in 'horizon' in the scenario must be from 0 to 1, not '8' | write 8% for a percentage
      """,
      """
      horizon: { volume_growth: -51%, wage_growth: 101% }
                                ^~~~ error: 'volume_growth' in 'horizon' in the scenario must be from −0.5 to 1, not '-51%'
                                                   ^~~~ error: 'wage_growth' in 'horizon' in the scenario must be from −0.5 to 1, not '101%'
      """,
      """
      horizon: { api_price_decline: 100%, compute_price_decline: -101% }
                                    ^~~~ error: 'api_price_decline' in 'horizon' in the scenario must be at least −1 and below 1, not '100%'
                                                                 ^~~~~ error: 'compute_price_decline' in 'horizon' in the scenario must be at least −1 and below 1, not '-101%'
      """,
      """
      horizon: { starts: 2026-04-01 }
                         ^~~~~~~~~~ error: 'starts' in 'horizon' in the scenario must be a month, not '2026-04-01' | write it as 2026-04
      """,
      """
      horizon: { starts: 2026-13 }
                         ^~~~~~~ error: 'starts' in 'horizon' in the scenario must be a month, not '2026-13'
      """,
      """
      horizon: { volume_growth: 80% }
                 ^~~~~~~~~~~~~ error: the workloads grow to more than 10^15 tokens a month within 36 months | growth is per month: 2% a month is 27% a year
      """,
      """
      horizon: { volume_growth: { mean: -1%, sd: 1% } }
                                  ^~~~ error: 'mean' of 'volume_growth' in 'horizon' in the scenario must be at least 0: a normal is cut off there | give low, likely and high
      """,
      """
      horizon: 36
      ^~~~~~~ error: 'horizon' in the scenario must be a mapping, not '36'
      """,
      """
      lens: partial
            ^~~~~~~ error: 'lens' in the scenario can't be 'partial' | use one of full, marginal
      """,
      """
      uncertainty: { draws: 99, seed: -1 }
                            ^~ error: 'draws' in 'uncertainty' in the scenario must be from 100 to 10,000,000, not '99'
                                      ^~ error: 'seed' in 'uncertainty' in the scenario must be from 0 to 9.01 × 10^15, not '-1'
      """,
      """
      uncertainty: { draws: 11M, seed: 1.5 }
                            ^~~ error: 'draws' in 'uncertainty' in the scenario must be from 100 to 10,000,000, not '11M'
                                       ^~~ error: 'seed' in 'uncertainty' in the scenario must be a whole number, not '1.5'
      """,
      """
      uncertainty: { draws: { low: 100, high: 200 }, seed: { mean: 1, sd: 1 } }
                              ^~~ error: 'draws' in 'uncertainty' in the scenario can't be a distribution: a whole count has no range
                                                             ^~~~ error: 'seed' in 'uncertainty' in the scenario can't be a distribution: a whole count has no range
      """,
      """
      uncertainty: { seed: 9_007_199_254_740_993_000 }
                           ^~~~~~~~~~~~~~~~~~~~~~~~~ error: 'seed' in 'uncertainty' in the scenario must be from 0 to 9.01 × 10^15, not '9_007_199_254_740_993_000'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(top: marked))
  }
}
