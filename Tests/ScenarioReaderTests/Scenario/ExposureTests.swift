import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Exposure")
struct ExposureTests {
  private static let options = """
    a: { kind: api, price: { input: 1, output: 2 } }
    b: { kind: api, private: true, price: { input: 1, output: 2 } }
    c: { kind: managed, price: { input: 1, output: 2 } }
    f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
    m: { kind: hybrid, local: f, remote: a, split: burst }
    """

  private func exposure(_ text: String) throws -> (Scenario, Exposure) {
    let scenario = try readGood(
      Inputs.scenario(top: "exposure: " + text, options: Self.options))
    return (scenario, try #require(scenario.exposure))
  }

  @Test func oneShareHoldsForOptionsThatLetDataOut() throws {
    let (scenario, exposure) = try exposure("{ cost: 4M, annual_probability: 1% }")
    #expect(exposure.cost.value == 4e6)
    #expect(exposure.annualProbabilities.map { $0?.value } == [0.01, nil, 0.01, nil, nil])
    #expect(exposure.defaultProbability?.value == 0.01)
    #expect(
      scenario.rows("exposure") == ["exposure.cost 4000000.0", "exposure.annual_probability 0.01"])
  }

  @Test func sharesMayBeGivenByOption() throws {
    let (scenario, exposure) = try exposure(
      "{ cost: 4M, annual_probability: { default: { low: 0%, high: 2% }, f: 0.6%, b: 0, m: 0.8% } }"
    )
    #expect(exposure.annualProbabilities.map { $0?.value } == [0.01, 0, 0.01, 0.006, 0.008])
    #expect(
      scenario.row("exposure.annual_probability.default")?.distribution
        == .uniform(low: 0, high: 0.02))
  }

  @Test func withoutADefaultOnlyThoseNamedHaveOne() throws {
    let exposure = try exposure("{ cost: 1, annual_probability: { a: 1% } }").1
    #expect(exposure.annualProbabilities.map { $0?.value } == [0.01, nil, nil, nil, nil])
    #expect(exposure.defaultProbability == nil)
  }

  @Test func noneIsThereUnlessGiven() throws {
    #expect(try readGood(Inputs.scenario()).exposure == nil)
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      exposure: {}
      ^~~~~~~~ error: 'exposure' in the scenario needs 'cost'
      ^~~~~~~~ error: 'exposure' in the scenario needs 'annual_probability' | give one share, or { default: 1%, … } by option
      """,
      """
      exposure: { cost: -1, annual_probability: 2 }
                        ^~ error: 'cost' in 'exposure' in the scenario can't be negative, not '-1'
                                                ^ error: 'annual_probability' in 'exposure' in the scenario must be from 0 to 1, not '2' | write 2% for a percentage
      """,
      """
      exposure: { cost: 1, annual_probability: {} }
                           ^~~~~~~~~~~~~~~~~~ error: 'annual_probability' in 'exposure' in the scenario is empty
      """,
      """
      exposure: { cost: 1, annual_probability: { defualt: 1%, b: 5 } }
                                                 ^~~~~~~ error: 'annual_probability' in 'exposure' in the scenario names no option: 'defualt' | did you mean 'default'?
                                                                 ^ error: 'b' in 'annual_probability' in 'exposure' in the scenario must be from 0 to 1, not '5'
      """,
      """
      exposure: { cost: 1, annual_probability: often }
                                               ^~~~~ error: 'annual_probability' in 'exposure' in the scenario must be a number, not 'often'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(top: marked, options: Self.options))
  }
}
