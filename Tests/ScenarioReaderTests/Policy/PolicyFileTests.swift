import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import TestSupport
import Testing

@Suite("The policy's file")
struct PolicyFileTests {
  private let good = """
    policy: 1
    parameters:
      residency: { value: allow-private-api, source: D2-65 }
      service_level_factor: { value: 0.71, source: runs, evidence: measured }
      memory_overhead: 1.2
      throughput_mix_factor: 2
      break_even_limit: 1000T
      lean_margin: 10%
      clear_margin: 25%
      lean_probability: 65%
      clear_probability: 90%
      mean_gap: 5%
      certainty_draws: 1K
      measured_spread: 5%
      list_spread: 0%
      quoted_spread: 10%
      derived_spread: 15%
      assumed_spread: 30%
      most_bare: 50%
      stable_usage_months: 3
      claims_approximately: 25%
      decide_by: npv
      team: { value: gate, source: house rule }
      exposure: count
    volume_tiers:
      - { id: low, below: 60M, at: 30M, option: Standard API, kinds: [api], claims: [D0-10] }
      - { id: hole, above: 5B, below: 10B, at: 7B, kinds: [], uncovered: true }
      - { id: high, from: 10B, at: 20B, option: Self-host, kinds: [self-hosted, managed], single_replica: true, driver: d, risk: r, remark: m }
    load_rows:
      - { load: 100%, cost_per_million_tokens: 0.45, claims: [D3-11, D3-18] }
      - { load: 10%, cost_per_million_tokens: 4.50 }
      - { load: 1%, cost_per_million_tokens: 45 }
    daily_bands:
      - { id: little, document: 002, below: 10M, at: 5M, option: An API, kinds: [api], claims: [D2-59] }
      - { id: some, document: 002, from: 10M, to: 100M, at: 50M, option: It depends, kinds: [] }
    spend_bands:
      - { id: much, document: 003, above: 8K, at: 16K, option: Evaluate, kinds: [self-hosted], claims: [D3-49] }
    """

  @Test func everyParameterAndRowIsRead() throws {
    let reading = PolicyReader.read(Inputs.file(good))
    #expect(reading.diagnostics == [])
    let policy = try #require(reading.value)
    #expect(policy.residency == .allowPrivateAPI)
    #expect(policy.serviceLevelFactor.value == 0.71)
    #expect(policy.serviceLevelFactor.evidence == .measured)
    #expect(policy.memoryOverhead.value == 1.2)
    #expect(policy.throughputMixFactor.value == 2)
    #expect(policy.breakEvenLimit.value == 1e15)
    #expect(policy.leanMargin.value == 0.1)
    #expect(policy.clearMargin.value == 0.25)
    #expect(policy.leanProbability.value == 0.65)
    #expect(policy.clearProbability.value == 0.9)
    #expect(policy.meanGap.value == 0.05)
    #expect(policy.claimsApproximately.value == 0.25)
    #expect(policy.decideBy == .npv)
    #expect(policy.team == .gate)
    #expect(policy.exposure == .count)
    #expect(policy.volumeTiers.map(\.id) == ["low", "hole", "high"])
    #expect(policy.volumeTiers[0].upper == RangeEnd(60e6, isIncluded: false))
    #expect(policy.volumeTiers[0].lower == nil)
    #expect(policy.volumeTiers[1].documentedOption == nil)
    #expect(policy.volumeTiers[2].lower == RangeEnd(10e9, isIncluded: true))
    #expect(policy.volumeTiers[2].kinds == [.selfHosted, .managed])
    #expect(policy.volumeTiers[2].needsSingleReplica)
    #expect(policy.volumeTiers[2].computedAt == 20e9)
    #expect(policy.loadRows.map(\.load) == [1, 0.1, 0.01])
    #expect(policy.loadRows[0].claims == ["D3-11", "D3-18"])
  }

  @Test func theBandsOfBothDocumentsAreRead() throws {
    let bands = try #require(PolicyReader.read(Inputs.file(good)).value).volumeBands
    #expect(bands.map(\.id) == ["little", "some", "much"])
    #expect(bands.map(\.document) == ["002", "002", "003"])
    #expect(bands.map(\.measure) == [.tokensPerDay, .tokensPerDay, .apiSpendPerMonth])
    #expect(bands[0].upper == RangeEnd(10e6, isIncluded: false))
    #expect(bands[1].lower == RangeEnd(10e6, isIncluded: true))
    #expect(bands[1].kinds == [])
    #expect(bands[1].documentedOption == "It depends")
    #expect(bands[1].contains(100e6))
    #expect(bands[2].lower == RangeEnd(8000, isIncluded: false))
    #expect(bands[2].computedAt == 16_000)
    #expect(bands[2].kinds == [.selfHosted])
    #expect(bands[2].claims == ["D3-49"])
    #expect(!bands[2].contains(8000))
  }

  @Test func wordsThatAreLeftOutHaveTheirDefaults() throws {
    let words = [
      "      decide_by: npv\n", "      team: { value: gate, source: house rule }\n",
      "      exposure: count\n",
    ].map { String($0.dropFirst(4)) }
    let text = words.reduce(good) { $0.replacing($1, with: "") }
    let policy = try #require(PolicyReader.read(Inputs.file(text)).value)
    #expect(policy.decideBy == nil)
    #expect(policy.team == .warn)
    #expect(policy.exposure == .beside)
  }

  @Test func theToleranceIsHalfOfTheLastPrintedDigit() throws {
    let rows = try #require(PolicyReader.read(Inputs.file(good)).value).loadRows
    // 0.45 and 4.50 have cents as their last digit, 45 has ones.
    for (row, tolerance) in zip(rows, [0.005, 0.005, 0.5]) {
      #expect(abs(row.tolerance - tolerance) < 1e-15)
    }
  }

  @Test(
    "faults are pointed at",
    arguments: [
      (
        "lean_margin: 10%",
        "lean_margin: 10\n               ^~ error: 'lean_margin' in 'parameters' in the policy must be from 0 to 1, not '10'"
      ),
      (
        "value: allow-private-api",
        "value: allow\n                      ^~~~~ error: 'value' in 'residency' in 'parameters' in the policy can't be 'allow'"
      ),
      (
        "at: 30M",
        "at: 60M\n                           ^~ error: 'at' of volume tier 'low' lies outside the tier"
      ),
      (
        "from: 10B",
        "from: 10B, above: 10B\n                           ^~~~~ error: 'above' contradicts 'from' in a volume tier"
      ),
      ("uncovered: true", "uncovered: false\n    ^ error: a volume tier needs 'option'"),
      (
        "kinds: [api], claims: [D0-10]",
        "kinds: [apy], claims: [D0-10]\n                                                                  ^~~ error: 'kinds' in a volume tier can't have 'apy'"
      ),
      (
        "at: 5M",
        "at: 10M\n                                             ^~ error: 'at' of a daily band 'little' lies outside the band"
      ),
      (
        ", option: Evaluate",
        " \n    ^ error: a spend band needs 'option'"
      ),
      (
        "above: 8K",
        "above: { low: 7K, high: 8K }\n                                        ^~~ error: 'above' in a spend band can't be a distribution: it has no range"
      ),
      (
        "id: some, document: 002",
        "id: some\n    ^ error: a daily band needs 'document'"
      ),
      (
        "clear_margin: 25%",
        "clear_margin: { low: 20%, high: 30% }\n                  ^~~ error: 'clear_margin' in 'parameters' in the policy can't be a distribution: it has no range"
      ),
      (
        "decide_by: npv",
        "decide_by: irr\n             ^~~ error: 'decide_by' in 'parameters' in the policy can't be 'irr'"
      ),
      (
        "load: 100%",
        "load: 101%\n            ^~~~ error: 'load' in a load row must be from 0 to 1, not '101%'"
      ),
    ])
  func faults(part: String, marked: String) {
    let lines = marked.split(separator: "\n", maxSplits: 1).map(String.init)
    var text: [String] = []
    for line in good.split(separator: "\n") {
      let changed = String(line).replacing(part, with: lines[0])
      text.append(changed)
      if changed != String(line) { text.append(lines[1]) }
    }
    let expected = MarkedText(text.joined(separator: "\n"))
    expectSameFaults(PolicyReader.read(Inputs.file(expected.text)).diagnostics, expected)
  }

  @Test func whatIsMissingIsNamed() {
    let reading = PolicyReader.read(Inputs.file("policy: 1\nparameters: {}\n"))
    #expect(
      reading.diagnostics.map(\.message) == [
        "the policy needs 'volume_tiers'", "the policy needs 'load_rows'",
        "the policy needs 'daily_bands'", "the policy needs 'spend_bands'",
        "'parameters' in the policy needs 'residency'",
        "'parameters' in the policy needs 'service_level_factor'",
        "'parameters' in the policy needs 'memory_overhead'",
        "'parameters' in the policy needs 'throughput_mix_factor'",
        "'parameters' in the policy needs 'break_even_limit'",
        "'parameters' in the policy needs 'lean_margin'",
        "'parameters' in the policy needs 'clear_margin'",
        "'parameters' in the policy needs 'lean_probability'",
        "'parameters' in the policy needs 'clear_probability'",
        "'parameters' in the policy needs 'mean_gap'",
        "'parameters' in the policy needs 'certainty_draws'",
        "'parameters' in the policy needs 'measured_spread'",
        "'parameters' in the policy needs 'list_spread'",
        "'parameters' in the policy needs 'quoted_spread'",
        "'parameters' in the policy needs 'derived_spread'",
        "'parameters' in the policy needs 'assumed_spread'",
        "'parameters' in the policy needs 'most_bare'",
        "'parameters' in the policy needs 'stable_usage_months'",
        "'parameters' in the policy needs 'claims_approximately'",
      ])
  }
}
