import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Discounts, commitments and limits")
struct ContractTests {
  private func billing(_ option: Option) throws -> TokenBilling {
    guard case .perToken(let billing) = option.billing else { throw Unexpected() }
    return billing
  }

  private struct Unexpected: Error {}

  @Test func everyKeyIsRead() throws {
    let scenario = try readGood(
      Inputs.scenario(
        options: """
          a:
            kind: api
            price: { input: 1, output: 2 }
            volume_discounts: [{ above: 1B, discount: 10% }, { above: 5B, discount: { low: 15%, high: 25% } }]
            commitment: { value: 2K, source: contract, as_of: 2026-01-02 }
            rate_limit: { tokens_per_minute: 2M }
          """))
    let billing = try billing(scenario.options[0])
    #expect(billing.volumeDiscounts.map(\.aboveTokensPerMonth.value) == [1e9, 5e9])
    #expect(billing.volumeDiscounts.map(\.discount.value) == [0.1, 0.2])
    #expect(billing.commitment?.value == 2000)
    #expect(scenario.options[0].rateLimitTokensPerMinute?.value == 2e6)
    #expect(scenario.row("options.a.commitment")?.isPrice == true)
    #expect(
      scenario.rows("options.a.volume_discounts") == [
        "options.a.volume_discounts.0.above 1000000000.0",
        "options.a.volume_discounts.0.discount 0.1",
        "options.a.volume_discounts.1.above 5000000000.0",
        "options.a.volume_discounts.1.discount 0.2",
      ])
  }

  @Test func nothingOfItIsThereUnlessGiven() throws {
    let scenario = try readGood(Inputs.scenario())
    let billing = try billing(scenario.options[0])
    #expect(billing.volumeDiscounts == [])
    #expect(billing.commitment == nil)
    #expect(scenario.options[0].rateLimitTokensPerMinute == nil)
  }

  @Test func workloadsWithAPriceOfTheirOwnStandOutsideTheBands() throws {
    let scenario = try readGood(
      Inputs.scenario(
        workloads: ["w", "v", "u"].map { Inputs.workload.replacing("w:", with: $0 + ":") }
          .joined(separator: "\n"),
        options:
          "a: { kind: api, model: acme/chat, workloads: { v: { price: { input: 1, output: 1 } }, u: { model: acme/old } } }"
      ))
    #expect(try billing(scenario.options[0]).countsForVolume == [true, false, false])
  }

  @Test func aManagedServiceByTheHourMayHaveALimitToo() throws {
    let text = Inputs.fleet.replacing(
      "self-hosted", with: "managed, rate_limit: { tokens_per_minute: 1M }")
    let scenario = try readGood(Inputs.scenario(options: text))
    #expect(scenario.options[0].rateLimitTokensPerMinute?.value == 1e6)
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      a: { kind: api, price: { input: 1, output: 2 }, volume_discounts: [{ above: 2B, discount: 10% }, { above: 1B, discount: 20% }] }
                                                                                                                ^~ error: the volume discounts of option 'a' must rise: '1B' comes after 2B | list each band once, the smallest volume first
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, volume_discounts: [{ above: 2B, discount: 10% }, { above: 2000M, discount: 20% }] }
                                                                                                                ^~~~~ error: option 'a' has two volume discounts above '2000M'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, volume_discounts: [{ above: 2B, discount: 100% }, { discount: 5 }, { above: -1 }] }
                                                                                                ^~~~ error: 'discount' in a volume discount of option 'a' must be at least 0 and below 1, not '100%'
                                                                                                        ^ error: a volume discount of option 'a' needs 'above'
                                                                                                                    ^ error: 'discount' in a volume discount of option 'a' must be at least 0 and below 1, not '5' | write 5% for a percentage
                                                                                                                         ^ error: a volume discount of option 'a' needs 'discount'
                                                                                                                                  ^~ error: 'above' in a volume discount of option 'a' can't be negative, not '-1'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, volume_discounts: [{ above: { low: 1B, high: 2B }, discount: 1% }] }
                                                                                    ^~~ error: 'above' in a volume discount of option 'a' can't be a distribution: it has no range | give one number
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, volume_discounts: 10% }
                                                      ^~~~~~~~~~~~~~~~ error: 'volume_discounts' in option 'a' must be a list, not '10%'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, volume_discounts: [5] }
                                                                         ^ error: a volume discount of option 'a' must be a mapping, not '5'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, commitment: -5 }
                                                                  ^~ error: 'commitment' in option 'a' can't be negative, not '-5'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, rate_limit: {} }
                                                      ^~~~~~~~~~ error: 'rate_limit' in option 'a' needs 'tokens_per_minute'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, rate_limit: 2M }
                                                      ^~~~~~~~~~ error: 'rate_limit' in option 'a' must be a mapping, not '2M'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, rate_limit: { tokens_per_minute: 0 } }
                                                                                       ^ error: 'tokens_per_minute' in 'rate_limit' in option 'a' must be above 0, not '0'
      """,
      """
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1, volume_discounts: [], commitment: 1, rate_limit: {} }
                                                                                                                ^~~~~~~~~~~~~~~~ error: 'volume_discounts' does not belong in option 'f' | it is for bills by the token
                                                                                                                                      ^~~~~~~~~~ error: 'commitment' does not belong in option 'f'
                                                                                                                                                     ^~~~~~~~~~ error: 'rate_limit' does not belong in option 'f'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(options: marked))
  }
}
