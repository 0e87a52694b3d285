import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Outcomes")
struct OutcomesTests {
  private static let options = """
    m: { kind: hybrid, local: f, remote: a, split: burst }
    a: { kind: api, model: acme/chat }
    c: { kind: api, price: { input: 1, output: 2 } }
    f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
    """

  private func scenario(_ outcomes: String, options: String = Self.options) throws -> Scenario {
    try readGood(
      Inputs.scenario(
        workloads:
          "w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: \(outcomes) }",
        options: options))
  }

  @Test func everyKeyIsRead() throws {
    let scenario = try scenario(
      "{ attempts: 3, fallback_cost: 4.00, success_rate: { default: { low: 90%, likely: 92%, high: 95% } } }"
    )
    let outcomes = try #require(scenario.workloads[0].outcomes)
    #expect(outcomes.attempts.value == 3)
    #expect(outcomes.fallbackCost?.value == 4)
    #expect(outcomes.successRates.map { $0?.value } == [nil, 0.92, 0.92, 0.92])
    let row = try #require(scenario.row("workloads.w.outcomes.success_rate.default"))
    #expect(row.distribution == .pert(low: 0.9, likely: 0.92, high: 0.95))
    #expect(scenario.row("workloads.w.outcomes.fallback_cost")?.unit == .pricePerRequest)
  }

  @Test func anOptionWinsOverItsModelAndThatOverTheDefault() throws {
    let rates = try #require(
      try scenario("{ success_rate: { default: 50%, acme/chat: 70%, a: 90% } }")
        .workloads[0].outcomes?.successRates)
    #expect(rates.map { $0?.value } == [nil, 0.9, 0.5, 0.5])
    let byModel = try #require(
      try scenario("{ success_rate: { default: 50%, acme/chat: 70% } }")
        .workloads[0].outcomes?.successRates)
    #expect(byModel.map { $0?.value } == [nil, 0.7, 0.5, 0.5])
  }

  @Test func theModelIsTheOneThatServesTheWorkload() throws {
    let rates = try scenario(
      "{ success_rate: { acme/old: 60% } }",
      options: "a: { kind: api, model: acme/chat, workloads: { w: { model: acme/old } } }"
    ).workloads[0].outcomes?.successRates
    #expect(rates?.map { $0?.value } == [0.6])
  }

  @Test func attemptsAreARowOnlyWhereThereAreOutcomes() throws {
    let path = "workloads.w.outcomes.attempts"
    #expect(try scenario("{ success_rate: { default: 1 } }").row(path)?.isDefault == true)
    let without = try readGood(Inputs.scenario())
    #expect(without.row(path) == nil)
    #expect(without.workloads[0].outcomes == nil)
  }

  @Test func faultyOptionsAddNoFaultsHere() throws {
    let text = Inputs.scenario(
      workloads:
        "w: { requests_per_day: 1, input_tokens: 1, output_tokens: 1, outcomes: { success_rate: { a: 1, acme/chat: 1 } } }",
      options: "a: { kind: api, model: acme/chat, token_factor: x }\nb: { kind: apy }")
    #expect(try read(text).diagnostics.count == 2)
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: {} }
                                                                        ^~~~~~~~ error: 'outcomes' in workload 'w' needs 'success_rate' | give it by option id or model id, or { default: 95% }
      """,
      """
      w: { tokens_per_month: 1B, input_share: 80%, outcomes: { success_rate: { default: 1 } } }
                                                   ^~~~~~~~ error: 'outcomes' in workload 'w' needs 'requests_per_day' | attempts are counted by request: give the volume in requests
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: { success_rate: 95% } }
                                                                                    ^~~~~~~~~~~~ error: 'success_rate' in 'outcomes' in workload 'w' must be a mapping, not '95%'
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: { success_rate: {} } }
                                                                                    ^~~~~~~~~~~~ error: 'success_rate' in 'outcomes' in workload 'w' is empty
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: { success_rate: { a: 90% } } }
                                                                                    ^~~~~~~~~~~~ error: 'success_rate' in 'outcomes' in workload 'w' has none for option 'c' | add 'c', its model, or 'default'
                                                                                    ^~~~~~~~~~~~ error: 'success_rate' in 'outcomes' in workload 'w' has none for option 'f'
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: { success_rate: { default: 90%, m: 80% } } }
                                                                                                                  ^ error: 'success_rate' in 'outcomes' in workload 'w' has a rate for the hybrid 'm' | remove it: a hybrid takes the rates of its two options
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: { success_rate: { default: 90%, acme/caht: 80%, open/8b: 1, cc-x: 1 } } }
                                                                                                                  ^~~~~~~~~ error: 'success_rate' in 'outcomes' in workload 'w' names no option and no model that serves the workload: 'acme/caht' | did you mean 'acme/chat'?
                                                                                                                                  ^~~~~~~ error: 'success_rate' in 'outcomes' in workload 'w' names no option and no model that serves the workload: 'open/8b'
                                                                                                                                              ^~~~ error: 'success_rate' in 'outcomes' in workload 'w' names no option and no model that serves the workload: 'cc-x'
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: { success_rate: { default: 101% }, attempts: 0, fallback_cost: -4 } }
                                                                                                             ^~~~ error: 'default' in 'success_rate' in 'outcomes' in workload 'w' must be from 0 to 1, not '101%'
                                                                                                                               ^ error: 'attempts' in 'outcomes' in workload 'w' must be from 1 to 100, not '0'
                                                                                                                                                 ^~ error: 'fallback_cost' in 'outcomes' in workload 'w' can't be negative, not '-4'
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: { success_rate: { default: 90% }, attempts: 101 } }
                                                                                                                              ^~~ error: 'attempts' in 'outcomes' in workload 'w' must be from 1 to 100, not '101'
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: { success_rate: { default: 90% }, attempts: 1.5 } }
                                                                                                                              ^~~ error: 'attempts' in 'outcomes' in workload 'w' must be a whole number, not '1.5'
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: { success_rate: { default: 90% }, attempts: { low: 1, high: 3 } } }
                                                                                                                                ^~~ error: 'attempts' in 'outcomes' in workload 'w' can't be a distribution: a whole count has no range
      """,
      """
      w: { requests_per_day: 10K, input_tokens: 800, output_tokens: 60, outcomes: 3 }
                                                                        ^~~~~~~~ error: 'outcomes' in workload 'w' must be a mapping, not '3'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(workloads: marked, options: Self.options))
  }

  @Test func anOptionMayNotBeCalledDefault() throws {
    try expectFaults(
      Inputs.scenario(
        options: """
          default: { kind: api, price: { input: 1, output: 2 } }
          ^~~~~~~ error: 'default' can't be the id of an option
          """))
  }
}
