import Diagnostics
import Quantities
import ScenarioModel
import Testing

@testable import ScenarioReader

@Suite("Throughput from the catalog")
struct CatalogThroughputTests {
  private func option(_ instance: String, _ model: String = "open/8b") -> String {
    """
    f: { kind: self-hosted, model: \(model), instance: \(instance), headroom: 30%, spares: 1, terms: { on-demand: 100% } }
    """
  }

  private func throughput(_ scenario: Scenario) -> Throughput? {
    guard case .fleet(let fleet) = scenario.options[0].billing else { return nil }
    return fleet.throughputs.first
  }

  @Test func anOutputRateIsBlendedWithItsInput() throws {
    let scenario = try readGood(Inputs.scenario(options: option("cloud/one")))
    let rate = try #require(throughput(scenario))
    // 600 output tokens/s at 400 in and 100 out: 600 · 500/100 = 3000 tokens/s in all.
    #expect(rate.input == 3000)
    #expect(rate.output == 3000)
    #expect(rate.scale == 5)
    let row = try #require(scenario.row("options.f.throughput.tokens_per_second"))
    #expect(row.value == 600)
    let how = "output tokens at 400 input to 100 output tokens, times 5 for all tokens"
    #expect(row.source == "bench; \(how) at the service level")
    #expect(row.evidence == .measured)
  }

  @Test func aSaturatedTotalKeepsTheServiceLevelFactor() throws {
    let scenario = try readGood(
      Inputs.scenario(
        top: "exchange_rates: { EUR: 1 }",
        workloads: "w: { tokens_per_month: 1B, input_share: 50% }", options: option("cloud/euro")))
    // 2000 · 0.71 = 1420.
    #expect(abs((throughput(scenario)?.input ?? 0) - 1420) < 1e-9)
    #expect(scenario.row("policy.service_level_factor")?.value == 0.71)
  }

  @Test func twoMixesTellReadingFromWriting() throws {
    let text = Inputs.scenario(
      options: option("cloud/reserved").replacing("on-demand", with: "reserved-3y"))
    let rate = try #require(throughput(try readGood(text)))
    // (1000, 1000) at 1000: 1000/τ_in + 1000/τ_out = 2; (3000, 1000) at 1800: 3000/τ_in +
    // 1000/τ_out = 4000/1800 = 20/9. The difference, 2000/τ_in = 2/9, gives τ_in = 9000; then
    // 1000/τ_out = 2 − 1/9 = 17/9 gives τ_out = 9000/17.
    #expect(abs(rate.input - 9000) < 1e-6)
    #expect(abs(rate.output - 9000.0 / 17) < 1e-6)
    #expect(rate.scale == 1)
    let row = try #require(
      try readGood(text).row("options.f.throughput.input_tokens_per_second"))
    #expect(row.evidence == .derived)
    #expect(row.asOf?.iso == "2025-08-01")
    #expect(
      row.source
        == "from two measured mixes: 3,000 input to 1,000 output tokens, "
        + "1,000 input to 1,000 output tokens; bench b; bench a")
  }

  @Test func aMixBeyondTheFactorIsWarnedAbout() throws {
    // Measured at 4 to 1, the workload has 9 to 1: more than a factor of 2.
    try expectFaults(
      Inputs.scenario(
        workloads: "w: { tokens_per_month: 1B, input_share: 90% }",
        options: """
          f: { kind: self-hosted, model: open/8b, instance: cloud/one, headroom: 30%, spares: 1 }
                                  ^~~~~ warning: the throughput of option 'f' was measured at 400 input to 100 output tokens a request, and workload 'w' has a mix of 9 to 1
          """))
  }

  @Test("a mix within the factor is not", arguments: ["88.8%", "67%"])
  func withinTheFactor(share: String) throws {
    let text = Inputs.scenario(
      workloads: "w: { tokens_per_month: 1B, input_share: \(share) }", options: option("cloud/one"))
    #expect(try read(text).diagnostics == [])
  }

  @Test func whereNothingWasMeasuredTheHelpSaysWhatWas() throws {
    try expectFaults(
      Inputs.scenario(
        options: """
          f: { kind: self-hosted, model: open/embed, instance: cloud/one, headroom: 30%, spares: 1 }
                                  ^~~~~ error: the catalog has no throughput of 'open/embed' on 'cloud/one' | measured there were open/8b; or give throughput: { … }
          """))
    try expectFaults(
      Inputs.scenario(
        options: """
          f: { kind: self-hosted, hourly_price: 1, model: open/8b, headroom: 30%, spares: 1 }
                                                   ^~~~~ error: option 'f' has no throughput for workload 'w'
          """))
  }

  @Test func aModelThatIsNotThereIsTheOnlyFault() throws {
    try expectFaults(
      Inputs.scenario(
        options: """
          f:
            kind: self-hosted
            model: open/8b
            instance: cloud/one
            headroom: 30%
            spares: 1
            workloads: { w: { model: open/8c } }
                                     ^~~~~~~ error: 'model' in workload 'w' of option 'f' is not in the catalog: 'open/8c' | did you mean 'open/8b'?
          """))
  }

  @Test func aWorkloadsOwnModelNeedsARateOfItsOwn() throws {
    let workloads = Inputs.workload + "\ne: { tokens_per_month: 1B, input_share: 100% }"
    try expectFaults(
      Inputs.scenario(
        workloads: workloads,
        options: """
          f:
            kind: self-hosted
            model: open/8b
            instance: cloud/one
            headroom: 30%
            spares: 1
            throughput: { tokens_per_second: 1K }
            workloads: { e: { model: open/embed } }
                              ^~~~~ error: the catalog has no throughput of 'open/embed' on 'cloud/one'
          """))
    let scenario = try readGood(
      Inputs.scenario(
        workloads: workloads,
        options: """
          f:
            kind: self-hosted
            model: open/8b
            instance: cloud/one
            headroom: 30%
            spares: 1
            workloads: { e: { model: open/embed, throughput: { tokens_per_second: 25K } } }
          """))
    guard case .fleet(let fleet) = scenario.options[0].billing else { return }
    #expect(fleet.throughputs.map(\.input) == [3000, 25_000])
    #expect(scenario.options[0].models.map { $0?.id } == ["open/8b", "open/embed"])
    #expect(
      scenario.row("options.f.workloads.e.throughput.tokens_per_second")?.value == 25_000)
  }

  private func row(
    _ rate: Double, _ input: Double, _ output: Double, saturated: Bool = false
  ) -> CatalogThroughput {
    CatalogThroughput(
      model: "m", instance: "i", tokensPerSecond: SourcedNumber(value: rate), counted: .total,
      inputLength: input, outputLength: output, load: "1", isSaturated: saturated)
  }

  @Test func mixesThatContradictEachOtherFallBackToTheNearest() throws {
    // 1/τ_out would be negative: 100/τ_in + 100/τ_out = 0.2 and 300/τ_in + 100/τ_out = 4.
    let measured = try #require(
      MeasuredThroughput([row(1000, 100, 100), row(100, 300, 100)], serviceLevelFactor: 0.71))
    #expect(measured.solution(for: TokenMix(input: 2, output: 1)) == nil)
    #expect(measured.nearest(to: TokenMix(input: 1, output: 1))?.row.inputLength == 100)
    #expect(measured.nearest(to: TokenMix(input: 3, output: 1))?.row.inputLength == 300)
  }

  @Test func ofOneMixTheRowThatHeldAServiceLevelCounts() throws {
    let measured = try #require(
      MeasuredThroughput(
        [row(900, 10, 10, saturated: true), row(800, 20, 20)], serviceLevelFactor: 0.71))
    #expect(measured.points.map(\.tokensPerSecond) == [800])
  }

  @Test func noRowsMeasureNothing() {
    #expect(MeasuredThroughput([], serviceLevelFactor: 1) == nil)
  }

  @Test func distancesOfMixesAreFactors() {
    let mix = TokenMix(input: 4, output: 1)
    #expect(mix.factor(to: TokenMix(input: 8, output: 2)) == 1)
    #expect(mix.factor(to: TokenMix(input: 8, output: 1)) == 2)
    #expect(mix.factor(to: TokenMix(input: 2, output: 1)) == 2)
    #expect(mix.factor(to: TokenMix(input: 1, output: 0)) == .infinity)
    #expect(TokenMix(input: 1, output: 0).factor(to: TokenMix(input: 9, output: 0)) == 1)
  }
}
