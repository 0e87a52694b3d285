import ScenarioReader
import Diagnostics
import Quantities
import ScenarioModel
import Testing

@Suite("Numbers in a scenario")
struct NumberTests {
  private func stale(_ value: String) -> String { Inputs.scenario(top: "stale_after: \(value)") }

  private func tokens(_ number: String) throws -> Assumption? {
    try readGood(
      Inputs.scenario(workloads: "w: { tokens_per_month: \(number), input_share: 80% }")
    ).row("workloads.w.tokens_per_month")
  }

  @Test func aBareNumberIsAssumed() throws {
    let row = try tokens("1.5B")
    #expect(row?.value == 1.5e9)
    #expect(row?.evidence == .assumed)
    #expect(row?.isDefault == false)
  }

  @Test func aNumberCarriesItsEvidence() throws {
    let row = try tokens("{ value: 2B, source: log, as_of: 2026-01, evidence: measured }")
    #expect(row?.value == 2e9)
    #expect(row?.evidence == .measured)
    #expect(row?.source == "log")
    #expect(row?.asOf?.iso == "2026-01-01")
  }

  @Test func aSourceAloneMakesItQuoted() throws {
    #expect(try tokens("{ value: 2B, source: log }")?.evidence == .quoted)
  }

  @Test(
    "distributions take the shape that their keys have or name",
    arguments: [
      ("{ low: 1B, likely: 2B, high: 4B }", Distribution.pert(low: 1e9, likely: 2e9, high: 4e9)),
      (
        "{ low: 1B, likely: 2B, high: 4B, distribution: triangular }",
        .triangular(low: 1e9, likely: 2e9, high: 4e9)
      ),
      ("{ low: 1B, high: 4B }", .uniform(low: 1e9, high: 4e9)),
      ("{ low: 2B, high: 2B, distribution: uniform }", .uniform(low: 2e9, high: 2e9)),
      ("{ mean: 2B, sd: 100M }", .normal(mean: 2e9, standardDeviation: 1e8)),
      (
        "{ mean: 2B, sd: 100M, distribution: lognormal }",
        .lognormal(mean: 2e9, standardDeviation: 1e8)
      ),
    ])
  func distributions(text: String, distribution: Distribution) throws {
    let row = try tokens(text)
    #expect(row?.distribution == distribution)
    #expect(row?.value == distribution.point)
  }

  @Test(
    "what is no good number is pointed at",
    arguments: [
      """
      w: { tokens_per_month: many, input_share: 80% }
                             ^~~~ error: 'tokens_per_month' in workload 'w' must be a number, not 'many'
      """,
      """
      w: { tokens_per_month: 1b, input_share: 80% }
                             ^~ error: 'tokens_per_month' in workload 'w' must be a number, not '1b' | write K, M, B or T in capitals
      """,
      """
      w: { tokens_per_month: "1,5", input_share: 80% }
                             ^~~~~ error: 'tokens_per_month' in workload 'w' must be a number, not '1,5' | write 1200 or 1_200 for thousands and 0.5 for decimals
      """,
      """
      w: { tokens_per_month: 1e400, input_share: 80% }
                             ^~~~~ error: 'tokens_per_month' in workload 'w' is beyond what a number can hold: '1e400'
      """,
      """
      w: { tokens_per_month: nan, input_share: 80% }
                             ^~~ error: 'tokens_per_month' in workload 'w' must be a number, not 'nan'
      """,
      """
      w: { tokens_per_month: -5, input_share: 80% }
                             ^~ error: 'tokens_per_month' in workload 'w' can't be negative, not '-5'
      """,
      """
      w: { tokens_per_month: 5%, input_share: 80% }
                             ^~ error: 'tokens_per_month' in workload 'w' can't be a percentage: '5%'
      """,
      """
      w: { tokens_per_month: [1], input_share: 80% }
                             ^ error: 'tokens_per_month' in workload 'w' must be a number, not a list
      """,
      """
      w: { tokens_per_month: { a: 1 }, input_share: 80% }
                             ^ error: 'tokens_per_month' in workload 'w' must be a number, not a mapping
      """,
      """
      w: { tokens_per_month: , input_share: 80% }
           ^~~~~~~~~~~~~~~~ error: 'tokens_per_month' in workload 'w' has no value
      """,
      """
      w: { tokens_per_month: 1B, input_share: 80 }
                                              ^~ error: 'input_share' in workload 'w' must be from 0 to 1, not '80' | write 80% for a percentage
      """,
      """
      w: { tokens_per_month: 1B, input_share: 101% }
                                              ^~~~ error: 'input_share' in workload 'w' must be from 0 to 1, not '101%'
      """,
    ])
  func wrongNumbers(workload: String) throws {
    try expectFaults(Inputs.scenario(workloads: workload))
  }

  @Test(
    "distributions that can't be are pointed at",
    arguments: [
      """
      w:
        input_share: 80%
        tokens_per_month: { low: 3, likely: 2, high: 4 }
                            ^~~ error: 'tokens_per_month' in workload 'w' must have low ≤ likely ≤ high
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { low: 3, high: 2 }
                            ^~~ error: 'tokens_per_month' in workload 'w' must have low ≤ high
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { low: 1, likely: 2 }
                          ^ error: 'tokens_per_month' in workload 'w' has 'low', 'likely', which don't fit
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { value: 1, low: 1, high: 2 }
                          ^ error: 'tokens_per_month' in workload 'w' has 'value', 'low', 'high', which don't fit
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { low: 1, high: 2, distribution: lognormal }
                                             ^~~~~~~~~~~~ error: 'tokens_per_month' in workload 'w' is not given as a lognormal | with these keys it can be uniform
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { low: 1, high: 2, distribution: unifrom }
                                                           ^~~~~~~ error: 'distribution' in 'tokens_per_month' in workload 'w' can't be 'unifrom' | did you mean 'uniform'?
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { value: 1, distribution: normal }
                                      ^~~~~~~~~~~~ error: 'tokens_per_month' in workload 'w' has a distribution and no range
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { mean: 0, sd: 1, distribution: lognormal }
                            ^~~~ error: 'mean' of 'tokens_per_month' in workload 'w' must be above 0 for a lognormal
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { mean: -1, sd: 1 }
                                  ^~ error: 'mean' of 'tokens_per_month' in workload 'w' can't be negative, not '-1'
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { low: -1, high: 2 }
                                 ^~ error: 'low' of 'tokens_per_month' in workload 'w' can't be negative, not '-1'
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { value: 1, sourc: x }
                                      ^~~~~ error: unknown key 'sourc' in 'tokens_per_month' in workload 'w' | did you mean 'source'?
      """,
      """
      w:
        input_share: 80%
        tokens_per_month: { value: 1, as_of: 2026-02-30, evidence: guessed }
                                             ^~~~~~~~~~ error: 'as_of' in 'tokens_per_month' in workload 'w' must be a date, not '2026-02-30'
                                                                   ^~~~~~~ error: 'evidence' in 'tokens_per_month' in workload 'w' can't be 'guessed' | use one of measured, quoted, list, derived, assumed
      """,
    ])
  func wrongDistributions(workload: String) throws {
    try expectFaults(Inputs.scenario(workloads: workload))
  }

  @Test("plain words mean what their key says", arguments: ["no", "null_", "1e3", "yes", "0x1F"])
  func plainWords(text: String) throws {
    #expect(try readGood(Inputs.scenario(top: "client: \(text)")).parties.client == text)
  }
}
