import ScenarioReader
import Diagnostics
import Quantities
import ScenarioModel
import Testing

@Suite("Options billed by the token")
struct TokenOptionTests {
  private let cached =
    "w: { tokens_per_month: 1B, input_share: 80%, cached_input: 30%, cache_writes: 5%, batchable: 20% }"

  private func prices(_ option: Option) throws -> [TokenPrice] {
    guard case .perToken(let billing) = option.billing else {
      Issue.record("not per token")
      return []
    }
    return billing.prices
  }

  @Test func everyKeyOfAnAPIIsRead() throws {
    let scenario = try readGood(
      Inputs.scenario(
        workloads: cached,
        options: """
          a:
            name: A
            kind: api
            price: { input: 0.8, output: 4, cached_input: 0.08, cache_write: 1, batch_discount: 50% }
            monthly_fee: 100
            token_factor: 1.1
            private: true
            latency_p99_ms: 700
            people: { fte: 0.05, annual_cost: 150K }
            setup: { days: 3, cost: 500 }
          """))
    let option = try #require(scenario.options.first)
    let price = try #require(try prices(option).first)
    #expect(option.id == "a")
    #expect(option.name == "A")
    #expect(option.kind == .api)
    #expect(price.input?.value == 0.8)
    #expect(price.output?.value == 4)
    #expect(price.cachedInput?.value == 0.08)
    #expect(price.cacheWrite?.value == 1)
    #expect(price.batchDiscount?.value == 0.5)
    #expect(option.monthlyFee?.value == 100)
    #expect(option.tokenFactor.value == 1.1)
    #expect(option.isPrivate)
    #expect(option.latencyP99Milliseconds?.value == 700)
    guard case .fullTimeEquivalents(let fte)? = option.people?.effort else {
      Issue.record("people are not given in full-time equivalents")
      return
    }
    #expect(fte.value == 0.05)
    #expect(option.people?.annualCost.value == 150_000)
    #expect(option.setup?.cost.value == 500)
    #expect(option.setup?.work?.days.value == 3)
    #expect(option.setup?.work?.annualCost.value == 150_000)
    #expect(option.setup?.work?.workingDaysPerYear.value == 230)
    #expect(scenario.row("options.a.people.working_days_per_year")?.isDefault == true)
  }

  @Test func catalogPricesAreRowsAtThePlaceOfUse() throws {
    let scenario = try readGood(
      Inputs.scenario(workloads: cached, options: "a: { kind: api, model: acme/chat }"))
    let row = try #require(scenario.row("options.a.price.input"))
    // Of January 15: the newest not after 2026-01-31.
    #expect(row.value == 1)
    #expect(row.source == "list of January")
    #expect(row.asOf?.iso == "2026-01-15")
    #expect(row.evidence == .list)
    #expect(row.isPrice)
    #expect(scenario.options.first?.models.first??.id == "acme/chat")
    #expect(scenario.options.first?.models.first??.quality == .frontier)
  }

  @Test func missingCachePricesAreNotedAsTheInputPrice() throws {
    let scenario = try readGood(
      Inputs.scenario(
        workloads: cached, options: "a: { kind: api, price: { input: 2, output: 4 } }"))
    #expect(
      scenario.rows("options.a.price") == [
        "options.a.price.input 2.0", "options.a.price.output 4.0",
        "options.a.price.cached_input 2.0 default", "options.a.price.cache_write 2.0 default",
        "options.a.price.batch_discount 0.0 default",
      ])
    #expect(
      scenario.row("options.a.price.cached_input")?.source == "costs the input price: none given")
    #expect(try prices(scenario.options[0]).first?.cachedInput == nil)
  }

  @Test func pricesThatNobodyUsesAreNotRows() throws {
    let scenario = try readGood(
      Inputs.scenario(
        workloads: "w: { tokens_per_month: 1B, input_share: 100% }",
        options: "a: { kind: api, model: acme/chat }"))
    #expect(scenario.rows("options.a.price") == ["options.a.price.input 1.0"])
    #expect(try prices(scenario.options[0]).first?.output == nil)
  }

  @Test func workloadsMayHaveAModelOrPriceOfTheirOwn() throws {
    let scenario = try readGood(
      Inputs.scenario(
        workloads: """
          w: { tokens_per_month: 1B, input_share: 80% }
          e: { tokens_per_month: 1B, input_share: 100% }
          f: { tokens_per_month: 1B, input_share: 100% }
          """,
        options: """
          a:
            kind: managed
            model: acme/chat
            workloads: { e: { model: acme/cheap-input }, f: { price: { input: 0.5 } } }
          """))
    let option = scenario.options[0]
    #expect(option.kind == .managed)
    #expect(try prices(option).map { $0.input?.value } == [1, 0.02, 0.5])
    #expect(option.models.map { $0?.id } == ["acme/chat", "acme/cheap-input", nil])
    #expect(
      scenario.rows("options.a.") == [
        "options.a.token_factor 1.0 default", "options.a.price.input 1.0",
        "options.a.price.output 4.0", "options.a.workloads.e.price.input 0.02",
        "options.a.workloads.f.price.input 0.5",
      ])
  }

  @Test func workloadsShareTheRowsOfTheirOption() throws {
    let scenario = try readGood(
      Inputs.scenario(
        workloads: Inputs.workload + "\nv: { tokens_per_month: 2B, input_share: 50% }",
        options: "a: { kind: api, model: acme/chat }"))
    let both = try prices(scenario.options[0])
    #expect(both.count == 2)
    #expect(both[0] == both[1])
    #expect(scenario.rows("options.a.price").count == 2)
  }

  @Test func otherCurrenciesAreConverted() throws {
    let scenario = try readGood(
      Inputs.scenario(
        top: "exchange_rates: { EUR: 1.08 }", options: "a: { kind: api, model: acme/euro }"))
    let input = try #require(try prices(scenario.options[0]).first?.input)
    // EUR 0.20 · 1.08 = USD 0.216.
    #expect(abs(input.value - 0.216) < 1e-12)
    #expect(scenario.assumptions[input.assumption].source == "list; EUR 0.2 at 1.08")
    #expect(input.exchangeRate.map { scenario.assumptions[$0].path } == "exchange_rates.EUR")
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      a: { kind: api }
      ^ error: missing price: option 'a' has none for workload 'w'
      """,
      """
      a: { kind: api, price: { input: 1 } }
                      ^~~~~ error: missing price: 'price' in option 'a' has no 'output' price, and workload 'w' has output tokens | give price: { output: … }
      """,
      """
      a: { kind: api, price: { output: 1 } }
                      ^~~~~ error: missing price: 'price' in option 'a' has no 'input' price, and workload 'w' has input tokens
      """,
      """
      a: { kind: api, model: open/8b }
                             ^~~~~~~ error: model 'open/8b' has no price in the catalog
      """,
      """
      a: { kind: api, model: acme/cheap-input }
                             ^~~~~~~~~~~~~~~~ error: missing price: model 'acme/cheap-input' has no 'output' price, and workload 'w' has output tokens
      """,
      """
      a: { kind: api, model: acme/caht }
                             ^~~~~~~~~ error: 'model' in option 'a' is not in the catalog: 'acme/caht' | did you mean 'acme/chat'?
      """,
      """
      a: { kind: api, model: acme/chat@latest }
                             ^~~~~~~~~~~~~~~~ error: 'model' in option 'a' pins no date: 'acme/chat@latest'
      """,
      """
      a: { kind: api, model: acme/chat, price: { input: 1, output: 1 } }
                                        ^~~~~ error: 'price' contradicts 'model' in option 'a'
      """,
      """
      a: { kind: api, model: acme/future }
                             ^~~~~~~~~~~ error: all prices of model 'acme/future' are later than 2026-01-31
      """,
      """
      a: { kind: api, model: acme/euro }
                             ^~~~~~~~~ error: model 'acme/euro' is priced in EUR, and there is no exchange rate for it | add exchange_rates: { EUR: … } in USD per EUR
      """,
      """
      a: { kind: api, price: { input: -1, output: 4%, inptu: 2 } }
                                      ^~ error: 'input' in 'price' in option 'a' can't be negative, not '-1'
                                                  ^~ error: 'output' in 'price' in option 'a' can't be a percentage: '4%'
                                                      ^~~~~ error: unknown key 'inptu' in 'price' in option 'a' | did you mean 'input'?
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, throughput: { tokens_per_second: 5 }, spares: 1 }
                                                      ^~~~~~~~~~ error: 'throughput' does not belong in option 'a'
                                                                                            ^~~~~~ error: 'spares' does not belong in option 'a'
      """,
      """
      a: { kind: managed, price: { input: 1, output: 2 }, headroom: 10% }
                                                          ^~~~~~~~ error: 'headroom' does not belong in option 'a' | it needs machines: give instance or hourly_price
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, workloads: { v: { price: { input: 1 } }, w: { throughput: 5 } } }
                                                                   ^ error: option 'a' names a workload that is not there: 'v' | did you mean 'w'?
                                                                                                    ^~~~~~~~~~ error: 'throughput' does not belong in workload 'w' of option 'a'
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, workloads: { w: { model: acme/caht } } }
                                                                               ^~~~~~~~~ error: 'model' in workload 'w' of option 'a' is not in the catalog: 'acme/caht'
      """,
      """
      b: { kind: apy }
                 ^~~ error: 'kind' in option 'b' can't be 'apy' | did you mean 'api'?
      c: { price: { input: 1 } }
      ^ error: option 'c' needs 'kind'
      d: 5
      ^ error: option 'd' must be a mapping, not '5'
      """,
      """
      a:
        kind: api
        price: { input: 1, output: 2 }
        token_factor: 0
                      ^ error: 'token_factor' in option 'a' must be above 0, not '0'
        latency_p99_ms: 0
                        ^ error: 'latency_p99_ms' in option 'a' must be above 0, not '0'
        private: ja
                 ^~ error: 'private' in option 'a' must be true or false, not 'ja'
        people: { fte: 1, opportunity: 105% }
        ^~~~~~ error: 'people' in option 'a' needs 'annual_cost'
                                       ^~~~ error: 'opportunity' in 'people' in option 'a' must be from 0 to 1, not '105%'
        setup: { days: 3 }
                 ^~~~ error: 'days' in 'setup' in option 'a' needs what a year of the person costs
      """,
      """
      a: { kind: api, price: { input: 1, output: 2 }, setup: {}, people: { annual_cost: 1 } }
                                                      ^~~~~ error: 'setup' in option 'a' has neither 'days' nor 'cost'
                                                                 ^~~~~~ error: 'people' in option 'a' needs 'fte'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(options: marked))
  }

  @Test func everyWorkloadWithoutAPriceIsNamed() throws {
    let text = Inputs.scenario(
      workloads: Inputs.workload + "\nv: { tokens_per_month: 2B, input_share: 50% }",
      options: "a: { kind: api, workloads: { v: { model: acme/chat } } }")
    #expect(
      try read(text).diagnostics.map(\.message)
        == ["missing price: option 'a' has none for workload 'w'"])
  }
}
