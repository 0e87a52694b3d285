import ScenarioReader
import Diagnostics
import Quantities
import ScenarioModel
import Testing

@Suite("Workloads")
struct WorkloadTests {
  private func workload(_ text: String) throws -> Workload {
    let scenario = try readGood(Inputs.scenario(workloads: "w: " + text))
    return try #require(scenario.workloads.first)
  }

  @Test func requestsAreReadWithAllTheirShares() throws {
    let workload = try workload(
      """
      { name: N, task: long-context, requests_per_day: 100K, input_tokens: 800, output_tokens: 60,
        cached_input: 30%, cache_writes: 2%, batchable: 10%, retry_rate: 2%, development_share: 5%,
        traffic: { shape: business-hours, peak_to_trough: 15, burst: 1.5 },
        needs: { residency: strict, latency_p99_ms: 800, quality: frontier } }
      """)
    guard case .requests(let volume) = workload.volume else {
      Issue.record("not in requests")
      return
    }
    #expect(workload.name == "N")
    #expect(workload.task == .longContext)
    #expect(volume.requestsPerDay.value == 100_000)
    #expect(volume.inputTokens.value == 800)
    #expect(volume.outputTokens.value == 60)
    #expect(volume.retryRate.value == 0.02)
    #expect(volume.developmentShare.value == 0.05)
    #expect(workload.cachedInput.value == 0.3)
    #expect(workload.cacheWrites.value == 0.02)
    #expect(workload.batchable.value == 0.1)
    #expect(workload.traffic.burst.value == 1.5)
    #expect(workload.traffic.shapeName == "business-hours")
    #expect(workload.needs.residency == .strict)
    #expect(workload.needs.latencyP99Milliseconds?.value == 800)
    #expect(workload.needs.quality == .frontier)
  }

  @Test func tokensAreAsBilled() throws {
    let workload = try workload("{ tokens_per_day: 50M, input_share: 100% }")
    guard case .tokens(let volume) = workload.volume else {
      Issue.record("not in tokens")
      return
    }
    #expect(workload.name == "w")
    #expect(volume.tokens.value == 50e6)
    #expect(volume.period == .day)
    #expect(volume.inputShare.value == 1)
  }

  @Test func defaultsAreRows() throws {
    let requests = "w: { requests_per_day: 1, input_tokens: 1, output_tokens: 1 }"
    #expect(
      try readGood(Inputs.scenario(workloads: requests)).rows("workloads").filter {
        $0.hasSuffix("t")
      }
        == [
          "workloads.w.retry_rate 0.0 default", "workloads.w.development_share 0.0 default",
          "workloads.w.cached_input 0.0 default", "workloads.w.cache_writes 0.0 default",
          "workloads.w.batchable 0.0 default", "workloads.w.traffic.burst 1.0 default",
        ])
  }

  @Test("every shape of traffic is read")
  func shapes() throws {
    let day = Array(repeating: "1", count: 23).joined(separator: ", ") + ", 2.5"
    let prefix = "{ tokens_per_day: 1, input_share: 1, traffic: "
    #expect(try workload(prefix + "{ shape: steady } }").traffic.shape == .steady)
    #expect(try workload(prefix + "{ burst: 10 } }").traffic.shape == .steady)
    #expect(try workload(prefix + "{ shape: overnight } }").traffic.shape == .overnight)
    #expect(
      try workload(prefix + "{ shape: hourly, hours: [\(day)] } }").traffic.shape
        == .hourly(Array(repeating: 1, count: 23) + [2.5]))
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      w: { task: chess, traffic: { shape: office }, needs: { residency: soft, quality: good } }
      ^ error: workload 'w' has no volume
                 ^~~~~ error: 'task' in workload 'w' can't be 'chess' | use one of embeddings, classification, extraction, generation, chat, code, reasoning, long-context
                                          ^~~~~~ error: 'shape' in 'traffic' in workload 'w' can't be 'office'
                                                                        ^~~~ error: 'residency' in 'needs' in workload 'w' can't be 'soft'
                                                                                       ^~~~ error: 'quality' in 'needs' in workload 'w' can't be 'good'
      """,
      """
      w:
        tokens_per_month: 1B
        tokens_per_day: 1B
        ^~~~~~~~~~~~~~ error: 'tokens_per_day' contradicts 'tokens_per_month' in workload 'w'
        input_share: 80%
        requests_per_day: 5
        ^~~~~~~~~~~~~~~~ error: 'requests_per_day' contradicts 'tokens_per_month' in workload 'w' | give requests or tokens, not both
        input_tokens: 5
        ^~~~~~~~~~~~ error: 'input_tokens' contradicts 'tokens_per_month' in workload 'w'
        retry_rate: 2%
        ^~~~~~~~~~ error: 'retry_rate' contradicts 'tokens_per_month' in workload 'w' | a volume in tokens is as billed, retries and development included
        development_share: 2%
        ^~~~~~~~~~~~~~~~~ error: 'development_share' contradicts 'tokens_per_month' in workload 'w'
      """,
      """
      w: { tokens_per_month: 1B }
      ^ error: workload 'w' needs 'input_share' | say how much of the volume is input, such as 80%
      """,
      """
      w: { tokens_per_month: 0, input_share: 1 }
           ^~~~~~~~~~~~~~~~ error: workload 'w' has no tokens at all
      """,
      """
      w: { tokens_per_month: 1001T, input_share: 1 }
           ^~~~~~~~~~~~~~~~ error: workload 'w' has more than 10^15 tokens a month
      """,
      """
      w: { requests_per_day: 10, input_tokens: 0, output_tokens: 0 }
           ^~~~~~~~~~~~~~~~ error: workload 'w' has no tokens at all
      """,
      """
      w: { requests_per_day: 10, input_tokens: 5 }
      ^ error: workload 'w' needs 'output_tokens' | give 0 where nothing is generated, as with embeddings
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, cached_input: { low: 10%, high: 90% }, cache_writes: { low: 10%, high: 20% } }
                                                 ^~~~~~~~~~~~ error: 'cached_input' and 'cache_writes' in workload 'w' are more than 100% together
      """,
      """
      w: { input_tokens: 5, output_tokens: 5, input_share: 50% }
      ^ error: workload 'w' needs 'requests_per_day'
                                              ^~~~~~~~~~~ error: 'input_share' contradicts 'input_tokens' in workload 'w'
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, cached_input: 60%, cache_writes: 41% }
                                                 ^~~~~~~~~~~~ error: 'cached_input' and 'cache_writes' in workload 'w' are more than 100% together
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, attempts: 3, burst: 2 }
                                                 ^~~~~~~~ error: 'attempts' does not belong in workload 'w' | it is a key of 'outcomes'
                                                              ^~~~~ error: 'burst' does not belong in workload 'w' | it is a key of 'traffic'
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, traffic: { shape: business-hours } }
                                                 ^~~~~~~ error: 'traffic' in workload 'w' needs 'peak_to_trough'
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, traffic: { peak_to_trough: 0.5, burst: 11 } }
                                                            ^~~~~~~~~~~~~~ error: 'peak_to_trough' in 'traffic' in workload 'w' goes only with 'shape: business-hours'
                                                                            ^~~ error: 'peak_to_trough' in 'traffic' in workload 'w' must be from 1 to 1,000,000, not '0.5'
                                                                                        ^~ error: 'burst' in 'traffic' in workload 'w' must be from 1 to 10, not '11'
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, traffic: { shape: hourly } }
                                                 ^~~~~~~ error: 'traffic' in workload 'w' needs 'hours'
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, traffic: { hours: [1, 2] } }
                                                            ^~~~~ error: 'hours' in 'traffic' in workload 'w' must be 24 or 168 numbers, not 2
                                                            ^~~~~ error: 'hours' in 'traffic' in workload 'w' goes only with 'shape: hourly'
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, traffic: { shape: hourly, hours: [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0] } }
                                                                           ^~~~~ error: 'hours' in 'traffic' in workload 'w' can't all be 0
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, traffic: { shape: hourly, hours: [-1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,x] } }
                                                                                   ^~ error: an hour of 'hours' in 'traffic' in workload 'w' can't be negative, not '-1'
                                                                                                                                  ^ error: an hour of 'hours' in 'traffic' in workload 'w' must be a number, not 'x'
      """,
      """
      w: { tokens_per_month: 1B, input_share: 1, traffic: { shape: usage } }
                                                                   ^~~~~ error: 'shape' in 'traffic' in workload 'w' can't be 'usage' | use one of steady, business-hours, overnight, hourly
      """,
      """
      w: 5
      ^ error: workload 'w' must be a mapping, not '5'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(workloads: marked))
  }

  @Test func allWorkloadsTogetherAreBoundedToo() throws {
    let text = Inputs.scenario(
      workloads: """
        w: { tokens_per_month: 600T, input_share: 1 }
        v: { tokens_per_month: 600T, input_share: 1 }
        """)
    #expect(
      try read(text).diagnostics.map(\.message)
        == ["the workloads have more than 10^15 tokens a month together"])
  }
}
