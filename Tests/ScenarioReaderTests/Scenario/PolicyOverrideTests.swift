import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("A scenario's own policy")
struct PolicyOverrideTests {
  @Test func everyParameterIsReadOverTheShippedOne() throws {
    let scenario = try readGood(
      Inputs.scenario(
        top: """
          policy:
            decide_by: npv
            residency: { value: vote, source: board }
            team: gate
            exposure: count
            service_level_factor: 0.8
            memory_overhead: 1.3
            throughput_mix_factor: 3
            break_even_limit: 100T
            lean_margin: { value: 5%, source: board }
            clear_margin: 20%
            lean_probability: 60%
            clear_probability: 95%
            mean_gap: 10%
            claims_approximately: 30%
          """))
    let policy = scenario.policy
    #expect(policy.decideBy == .npv)
    #expect(policy.residency == .vote)
    #expect(policy.team == .gate)
    #expect(policy.exposure == .count)
    #expect(policy.memoryOverhead.value == 1.3)
    #expect(policy.breakEvenLimitTokensPerMonth.value == 1e14)
    #expect(policy.leanMargin.value == 0.05)
    #expect(policy.clearMargin.value == 0.2)
    #expect(policy.leanProbability.value == 0.6)
    #expect(policy.clearProbability.value == 0.95)
    #expect(policy.meanGap.value == 0.1)
    #expect(policy.claimsApproximately.value == 0.3)
    #expect(
      scenario.row("policy.lean_margin")?.source
        == "board; this scenario's policy; the shipped value is 10%")
    #expect(
      scenario.row("policy.memory_overhead")?.source
        == "this scenario's policy; the shipped value is 1.2")
  }

  @Test func theRestKeepsTheShippedValue() throws {
    let scenario = try readGood(Inputs.scenario(top: "policy: { clear_margin: 30% }"))
    #expect(scenario.policy.leanMargin.value == 0.1)
    #expect(scenario.row("policy.lean_margin")?.source == nil)
    #expect(scenario.policy.team == .warn)
    #expect(scenario.policy.exposure == .beside)
    #expect(scenario.policy.residency == .hard)
    #expect(scenario.policy.decideBy == .monthly)
  }

  @Test func measuredThroughputsFollowIt() throws {
    // 2,000 tokens a second at saturation, times 0.5.
    let scenario = try readGood(
      Inputs.scenario(
        top:
          "policy: { service_level_factor: 0.5, throughput_mix_factor: 1000 }\nexchange_rates: { EUR: 1 }",
        options:
          "f: { kind: self-hosted, model: open/8b, instance: cloud/euro, headroom: 30%, spares: 1 }"
      ))
    guard case .fleet(let fleet) = scenario.options[0].billing else {
      Issue.record("not a fleet")
      return
    }
    #expect(fleet.throughputs.map(\.input) == [1000])
    #expect(
      scenario.row("policy.service_level_factor")?.source
        == "this scenario's policy; the shipped value is 0.71")
  }

  @Test func monthsDecideWhereTheScenarioSaysSo() throws {
    let scenario = try readGood(
      Inputs.scenario(top: "horizon: { months: 12 }\npolicy: { decide_by: monthly }"))
    #expect(scenario.policy.decideBy == .monthly)
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      policy: { decide_by: irr, team: wait, exposure: hide, residency: soft }
                           ^~~ error: 'decide_by' in 'policy' in the scenario can't be 'irr' | use one of monthly, npv
                                      ^~~~ error: 'team' in 'policy' in the scenario can't be 'wait'
                                                      ^~~~ error: 'exposure' in 'policy' in the scenario can't be 'hide'
                                                                       ^~~~ error: 'residency' in 'policy' in the scenario can't be 'soft'
      """,
      """
      policy: { lean_margn: 5%, clear_margin: 2 }
                ^~~~~~~~~~ error: unknown key 'lean_margn' in 'policy' in the scenario | did you mean 'lean_margin'?
                                              ^ error: 'clear_margin' in 'policy' in the scenario must be from 0 to 1, not '2'
      """,
      """
      policy: { mean_gap: { low: 1%, high: 2% } }
                            ^~~ error: 'mean_gap' in 'policy' in the scenario can't be a distribution: it has no range
      """,
      """
      policy: { residency: { source: me } }
                ^~~~~~~~~ error: 'residency' in 'policy' in the scenario needs 'value'
      """,
      """
      policy: npv
      ^~~~~~ error: 'policy' in the scenario must be a mapping, not 'npv'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(top: marked))
  }
}
