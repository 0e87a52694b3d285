import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Hybrids")
struct HybridTests {
  private let legs = """
    a: { kind: api, price: { input: 1, output: 2 } }
    f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
    """

  private func hybrid(_ text: String, workloads: String = Inputs.workload) throws -> HybridBilling {
    let scenario = try readGood(
      Inputs.scenario(workloads: workloads, options: text + "\n" + legs))
    guard case .hybrid(let hybrid) = scenario.options[0].billing else {
      Issue.record("not a hybrid")
      throw Unexpected()
    }
    return hybrid
  }

  private struct Unexpected: Error {}

  @Test func everyKeyIsReadThoughItsOptionsComeLater() throws {
    let scenario = try readGood(
      Inputs.scenario(
        options: """
          m:
            name: Mixed
            kind: hybrid
            local: f
            remote: a
            split: burst
            replicas: auto
            people: { fte: 0.5, annual_cost: 100K }
            monthly_fee: 50
            setup: { cost: 500 }
            latency_p99_ms: 900
          """ + "\n" + legs))
    let option = scenario.options[0]
    #expect(option.kind == .hybrid)
    #expect(option.name == "Mixed")
    #expect(
      option.billing
        == .hybrid(HybridBilling(local: 2, remote: 1, split: .burst(replicas: nil))))
    #expect(option.models == [nil])
    #expect(option.tokenFactor.value == 1)
    #expect(option.monthlyFee?.value == 50)
    #expect(option.setup?.cost.value == 500)
    #expect(option.people != nil)
    #expect(option.latencyP99Milliseconds?.value == 900)
    #expect(option.letsDataOut)
    #expect(scenario.row("options.m.token_factor") == nil)
  }

  @Test func aBurstMayHaveAFixedNumberOfReplicas() throws {
    let burst = try hybrid("m: { kind: hybrid, local: f, remote: a, split: burst, replicas: 0 }")
    guard case .burst(let replicas?) = burst.split else {
      Issue.record("no replicas")
      return
    }
    #expect(replicas.value == 0)
  }

  @Test func aRouteHasAShareForEachWorkload() throws {
    let route = try hybrid(
      "m: { kind: hybrid, local: f, remote: a, split: route, routes: { w: 70%, v: local, u: remote } }",
      workloads: ["w", "v", "u", "t"].map {
        Inputs.workload.replacing("w:", with: $0 + ":")
      }.joined(separator: "\n"))
    guard case .route(let shares) = route.split, case .share(let share) = shares[0] else {
      Issue.record("no shares")
      return
    }
    #expect(share.value == 0.7)
    // A workload that is not named is remote.
    #expect(shares.dropFirst() == [.all, .none, .none])
  }

  @Test func aRouteMayEndAtMachines() throws {
    let other = Inputs.fleet.replacing("f:", with: "g:")
    let text = Inputs.scenario(
      options: "m: { kind: hybrid, local: f, remote: g, split: route, routes: { w: 50% } }\n"
        + legs + "\n" + other)
    #expect(try read(text).diagnostics == [])
  }

  @Test func hybridsOfFaultyOptionsAddNoFaultsOfTheirOwn() throws {
    let text = Inputs.scenario(
      options: """
        m: { kind: hybrid, local: f, remote: a, split: burst }
        a: { kind: apy }
        f: { kind: self-hosted, hourly_price: x, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
        """)
    #expect(try read(text).diagnostics.count == 2)
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, note: x }
      ^ error: option 'm' needs 'local' | name the option that runs machines
      ^ error: option 'm' needs 'remote' | name the option that serves the rest
      ^ error: option 'm' needs 'split' | say 'split: burst', or 'split: route' with routes
                         ^~~~ error: unknown key 'note' in option 'm'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: ff, remote: b-c, split: brust }
                                ^~ error: 'local' in option 'm' is not an option: 'ff' | did you mean 'f'?
                                            ^~~ error: 'remote' in option 'm' is not an option: 'b-c' | name the id of another option
                                                        ^~~~~ error: 'split' in option 'm' can't be 'brust' | did you mean 'burst'?
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: m, remote: n, split: burst }
                                ^ error: 'local' in option 'm' is the hybrid itself: 'm' | a hybrid is made of two options that are none
                                           ^ error: 'remote' in option 'm' is a hybrid too: 'n'
      n: { kind: hybrid, local: f, remote: a, split: burst }
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: a, remote: a, split: burst }
                                ^ error: 'local' in option 'm' runs no machines: 'a' | name one that is self-hosted or billed by the hour
                                           ^ error: 'remote' in option 'm' is the local option as well: 'a' | name another option
      """,
      """
      g: { kind: managed, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: g, split: burst }
                                           ^ error: 'remote' in option 'm' is not billed by the token: 'g' | a burst needs that: name an api, or use 'split: route'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: burst, token_factor: 1.1, model: x, price: { input: 1 }, headroom: 1 }
                                                            ^~~~~~~~~~~~ error: 'token_factor' does not belong in option 'm' | each of its two options has its own
                                                                               ^~~~~ error: 'model' does not belong in option 'm' | give it to the local or the remote option
                                                                                         ^~~~~ error: 'price' does not belong in option 'm'
                                                                                                              ^~~~~~~~ error: 'headroom' does not belong in option 'm'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: route, replicas: 2 }
      ^ error: option 'm' needs 'routes' | say which workloads are local, such as routes: { triage: local }
                                                            ^~~~~~~~ error: 'replicas' contradicts 'split: route' in option 'm' | the local option plans its own machines
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: burst, routes: { w: local } }
                                                            ^~~~~~ error: 'routes' contradicts 'split: burst' in option 'm' | remove it, or use 'split: route'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: route, routes: { v: local, w: locla, internal: true } }
                                                                      ^ error: 'routes' in option 'm' names a workload that is not there: 'v' | did you mean 'w'?
                                                                                   ^~~~~ error: 'w' in 'routes' in option 'm' must be local, remote or a share, not 'locla' | did you mean 'local'?
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: route, routes: { w: 70 } }
                                                                         ^~ error: 'w' in 'routes' in option 'm' must be from 0 to 1, not '70' | write 70% for a percentage
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: route, routes: {} }
                                                            ^~~~~~ error: 'routes' in option 'm' is empty
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: burst, replicas: 1.5 }
                                                                      ^~~ error: 'replicas' in option 'm' must be a whole number, not '1.5'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: burst, replicas: -1 }
                                                                      ^~ error: 'replicas' in option 'm' must be from 0 to 1,000,000,000, not '-1'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: burst, replicas: { low: 1, high: 2 } }
                                                                        ^~~ error: 'replicas' in option 'm' can't be a distribution: a whole count has no range | give one number
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 } }
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      m: { kind: hybrid, local: f, remote: a, split: burst, replicas: many }
                                                                      ^~~~ error: 'replicas' in option 'm' must be a number, not 'many' | use auto, or a whole number
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, local: f, split: burst }
                                                      ^~~~~ error: 'local' does not belong in option 'a' | it is for kind hybrid
                                                                ^~~~~ error: 'split' does not belong in option 'a'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(options: marked))
  }
}
