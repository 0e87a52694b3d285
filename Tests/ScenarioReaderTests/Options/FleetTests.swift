import ScenarioReader
import Diagnostics
import Quantities
import ScenarioModel
import Testing

@Suite("Options billed by the hour")
struct FleetTests {
  private func fleet(_ option: Option?) throws -> FleetBilling {
    guard case .fleet(let fleet) = try #require(option).billing else {
      throw Unexpected()
    }
    return fleet
  }

  private func overhead(_ fleet: FleetBilling) throws -> Figure {
    guard case .rented(_, let overhead) = fleet.tenure else { throw Unexpected() }
    return overhead
  }

  private struct Unexpected: Error {}

  @Test func everyInlineKeyIsRead() throws {
    let scenario = try readGood(
      Inputs.scenario(
        options: """
          f:
            kind: self-hosted
            weights: { parameters: 8B, bytes_per_parameter: 2, quality: good-enough }
            hourly_price: { on-demand: 1.00, reserved-1y: 0.63, spot: 0.40 }
            accelerators: 2
            memory_gb: 24
            terms: { on-demand: 40%, reserved-1y: 50%, spot: 10% }
            interruption_overhead: 10%
            throughput: { input_tokens_per_second: 6K, output_tokens_per_second: 900 }
            prefix_cache: 20%
            headroom: 30%
            minimum_replicas: 2
            spares: 1
            autoscale: true
            storage: { gb: 200, price_per_gb: 0.10 }
            egress: { gb: 50, price_per_gb: 0.09 }
            tooling: 300
          """))
    let fleet = try fleet(scenario.options.first)
    #expect(fleet.terms.map(\.name) == ["on-demand", "reserved-1y", "spot"])
    #expect(fleet.terms.map(\.hourlyPrice.value) == [1, 0.63, 0.4])
    #expect(fleet.terms.map(\.share.value) == [0.4, 0.5, 0.1])
    #expect(try overhead(fleet).value == 0.1)
    #expect(fleet.accelerators?.value == 2)
    #expect(fleet.memoryGigabytes?.value == 24)
    #expect(fleet.throughputs.map(\.input) == [6000])
    #expect(fleet.throughputs.map(\.output) == [900])
    #expect(fleet.prefixCache.value == 0.2)
    #expect(fleet.headroom.value == 0.3)
    #expect(fleet.minimumReplicas.value == 2)
    #expect(fleet.spares.value == 1)
    #expect(fleet.autoscales)
    #expect(fleet.fixedReplicas == nil)
    #expect(fleet.storage?.gigabytes.value == 200)
    #expect(fleet.egress?.pricePerGigabyte.value == 0.09)
    #expect(fleet.tooling?.value == 300)
    let model = try #require(scenario.options[0].models[0])
    #expect(model.id == nil)
    #expect(model.parameters?.value == 8e9)
    #expect(model.bytesPerParameter?.value == 2)
    #expect(model.quality == .goodEnough)
  }

  @Test func anInstanceBringsItsPricesAcceleratorsAndMemory() throws {
    let scenario = try readGood(
      Inputs.scenario(
        options: """
          f:
            kind: self-hosted
            model: open/8b
            instance: cloud/one
            terms: { on-demand: 40%, reserved-1y: 60% }
            throughput: { tokens_per_second: 1K }
          """))
    let fleet = try fleet(scenario.options.first)
    #expect(fleet.terms.map(\.hourlyPrice.value) == [1, 0.6])
    #expect(fleet.accelerators?.value == 1)
    #expect(fleet.memoryGigabytes?.value == 24)
    #expect(scenario.options[0].models[0]?.parameters?.value == 8e9)
    #expect(
      scenario.rows("options.f.").filter { !$0.hasSuffix("default") } == [
        "options.f.accelerators 1.0", "options.f.memory_gb 24.0", "options.f.terms.on-demand 0.4",
        "options.f.hourly_price.on-demand 1.0", "options.f.terms.reserved-1y 0.6",
        "options.f.hourly_price.reserved-1y 0.6", "options.f.weights.parameters 8000000000.0",
        "options.f.weights.bytes_per_parameter 2.0",
        "options.f.throughput.tokens_per_second 1000.0",
      ])
  }

  @Test func anHourlyPriceMayCarryItsEvidence() throws {
    let scenario = try readGood(
      Inputs.scenario(
        options: Inputs.fleet.replacing(
          "hourly_price: 1",
          with: "hourly_price: { value: 3.2, source: offer, as_of: 2026-01-10 }")))
    let row = try #require(scenario.row("options.f.hourly_price"))
    #expect(row.value == 3.2)
    #expect(row.source == "offer")
    #expect(row.isPrice)
  }

  @Test func onlyDefaultsThatMatterAreRows() throws {
    let bare = "f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K } }"
    let scenario = try readGood(Inputs.scenario(options: bare))
    #expect(
      scenario.rows("options.f").filter { $0.hasSuffix("default") } == [
        "options.f.token_factor 1.0 default", "options.f.terms.on-demand 1.0 default",
        "options.f.headroom 0.0 default", "options.f.minimum_replicas 1.0 default",
        "options.f.spares 0.0 default",
      ])
    let cached = try readGood(
      Inputs.scenario(
        workloads: "w: { tokens_per_month: 1B, input_share: 80%, cached_input: 10% }",
        options: bare))
    #expect(cached.row("options.f.prefix_cache")?.isDefault == true)
    let spot = try readGood(
      Inputs.scenario(
        options: bare.replacing(
          "hourly_price: 1", with: "hourly_price: { spot: 1 }, terms: { spot: 1 }")))
    #expect(spot.row("options.f.interruption_overhead")?.isDefault == true)
  }

  @Test func figuresOfMootDefaultsHaveARowToo() throws {
    let scenario = try readGood(Inputs.scenario(options: Inputs.fleet))
    let fleet = try fleet(scenario.options.first)
    let rows = scenario.assumptions
    #expect(fleet.prefixCache.value == 0)
    #expect(rows[fleet.prefixCache.assumption].path == "workloads.w.cached_input")
    #expect(rows[try overhead(fleet).assumption].path == "options.f.terms.on-demand")
  }

  @Test func aFixedFleetIsRead() throws {
    let text = Inputs.fleet.replacing("spares: 1", with: "spares: 1, replicas: 3, autoscale: false")
    let fleet = try fleet(readGood(Inputs.scenario(options: text)).options.first)
    #expect(fleet.fixedReplicas?.value == 3)
  }

  @Test func aManagedOptionMayBeBilledByTheHour() throws {
    let text = Inputs.fleet.replacing("self-hosted", with: "managed, private: true, monthly_fee: 9")
    let scenario = try readGood(Inputs.scenario(options: text))
    #expect(try fleet(scenario.options.first).terms.count == 1)
    #expect(scenario.options[0].kind == .managed)
    #expect(scenario.options[0].isPrivate)
    #expect(scenario.options[0].monthlyFee?.value == 9)
  }

  @Test func hourlyPricesAreConverted() throws {
    let scenario = try readGood(
      Inputs.scenario(
        top: "exchange_rates: { EUR: 1.10 }",
        options: """
          f: { kind: self-hosted, instance: cloud/euro, throughput: { tokens_per_second: 1K } }
          """))
    // EUR 3 · 1.10 = USD 3.30.
    #expect(abs(try fleet(scenario.options.first).terms[0].hourlyPrice.value - 3.3) < 1e-12)
  }

  @Test(
    "careless fleets are warned about",
    arguments: [
      """
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K } }
      ^ warning: option 'f' has no spare: it is priced as if no machine ever failed | add 'spares: 1'
      ^ warning: option 'f' is planned with headroom 0 and burst 1: every peak is met exactly
      """,
      """
      f: { kind: self-hosted, hourly_price: 1, throughput: { tokens_per_second: 1K }, spares: 0, replicas: 2 }
                                                                                      ^~~~~~ warning: option 'f' has no spare: it is priced as if no machine ever failed
      """,
    ])
  func warnings(marked: String) throws {
    try expectFaults(Inputs.scenario(options: marked))
  }

  @Test func aBurstIsAsGoodAsHeadroom() throws {
    let text = Inputs.scenario(
      workloads: "w: { tokens_per_month: 1B, input_share: 80%, traffic: { burst: 2 } }",
      options: Inputs.fleet.replacing("headroom: 30%, ", with: ""))
    #expect(try read(text).diagnostics == [])
  }

  @Test(
    "faults are pointed at",
    arguments: [
      """
      f: { kind: self-hosted, throughput: { tokens_per_second: 1K }, headroom: 30%, spares: 1 }
      ^ error: missing price: option 'f' has no price for its machines
      """,
      """
      f: { kind: self-hosted, hourly_price: 1, headroom: 30%, spares: 1 }
      ^ error: option 'f' has no throughput for workload 'w'
      """,
      """
      f: { kind: self-hosted, hourly_price: 1, headroom: 100%, spares: 1.5, replicas: 0, minimum_replicas: -1, throughput: { tokens_per_second: 0 } }
                                                         ^~~~ error: 'headroom' in option 'f' must be at least 0 and below 1, not '100%'
                                                                       ^~~ error: 'spares' in option 'f' must be a whole number, not '1.5'
                                                                                      ^ error: 'replicas' in option 'f' must be from 1 to 1,000,000,000, not '0'
                                                                                         ^~~~~~~~~~~~~~~~ error: 'minimum_replicas' contradicts 'replicas' in option 'f'
                                                                                                           ^~ error: 'minimum_replicas' in option 'f' must be from 0 to 1,000,000,000, not '-1'
                                                                                                                                                ^ error: 'tokens_per_second' in 'throughput' in option 'f' must be above 0, not '0'
      """,
      """
      f: { kind: self-hosted, hourly_price: 1, headroom: 30%, spares: 1, replicas: 2, autoscale: true, throughput: { tokens_per_second: 1K } }
                                                                                      ^~~~~~~~~ error: 'autoscale' contradicts 'replicas' in option 'f'
      """,
      """
      f:
        kind: self-hosted
        model: open/8b
        weights: { parameters: 8B }
        ^~~~~~~ error: 'weights' contradicts 'model' in option 'f'
        instance: cloud/one
        hourly_price: 1
        ^~~~~~~~~~~~ error: 'hourly_price' contradicts 'instance' in option 'f'
        accelerators: 1
        ^~~~~~~~~~~~ error: 'accelerators' contradicts 'instance' in option 'f'
        memory_gb: 24
        ^~~~~~~~~ error: 'memory_gb' contradicts 'instance' in option 'f'
        spares: 1
        headroom: 30%
      """,
      """
      f: { kind: self-hosted, weights: { parameters: 8B }, hourly_price: 1, headroom: 30%, spares: 1, throughput: { tokens_per_second: 1K } }
                              ^~~~~~~ error: 'weights' in option 'f' needs 'bytes_per_parameter'
      """,
      """
      f:
        kind: self-hosted
        hourly_price: 1
        headroom: 30%
        spares: 1
        throughput: { tokens_per_second: 5, input_tokens_per_second: 5 }
                                            ^~~~~~~~~~~~~~~~~~~~~~~ error: 'input_tokens_per_second' contradicts 'tokens_per_second' in 'throughput' in option 'f'
      """,
      """
      f:
        kind: self-hosted
        hourly_price: 1
        headroom: 30%
        spares: 1
        throughput: { input_tokens_per_second: 5 }
        ^~~~~~~~~~ error: 'throughput' in option 'f' needs 'output_tokens_per_second': workload 'w' has output tokens
      """,
      """
      f: { kind: self-hosted, hourly_price: 1, headroom: 30%, spares: 1, throughput: {} }
                                                                         ^~~~~~~~~~ error: 'throughput' in option 'f' names no rate
      """,
      """
      f:
        kind: self-hosted
        hourly_price: { on-demand: 1, reserved-1y: 0.6 }
        terms: { on-demand: 40%, reserved-1y: 61% }
        ^~~~~ error: the shares of 'terms' in option 'f' must add up to 100% | they add up to 101%
        throughput: { tokens_per_second: 1K }
        headroom: 30%
        spares: 1
      """,
      """
      f:
        kind: self-hosted
        hourly_price: 1
        terms: { on-demand: { low: 90%, likely: 1, high: 1 } }
                              ^~~ error: 'on-demand' in 'terms' in option 'f' can't be a distribution: it has no range
        throughput: { tokens_per_second: 1K }
        headroom: 30%
        spares: 1
      """,
      """
      f:
        kind: self-hosted
        hourly_price: 1
        terms: { on-demand: 40%, reserved-1y: 50%, weekly: 10% }
                                 ^~~~~~~~~~~ error: missing price: 'hourly_price' has no price for the term 'reserved-1y'
                                                   ^~~~~~ error: unknown term 'weekly' in option 'f' | terms are on-demand, spot, and names that begin with 'reserved'
        throughput: { tokens_per_second: 1K }
        headroom: 30%
        spares: 1
      """,
      """
      f:
        kind: self-hosted
        hourly_price: { reserved-1y: 0.6 }
        ^~~~~~~~~~~~ error: missing price: 'hourly_price' in option 'f' has no on-demand price
        throughput: { tokens_per_second: 1K }
        headroom: 30%
        spares: 1
      """,
      """
      f:
        kind: self-hosted
        hourly_price: { on-demand: 1, weekly: 2 }
                                      ^~~~~~ error: unknown key 'weekly' in 'hourly_price' in option 'f'
        throughput: { tokens_per_second: 1K }
        headroom: 30%
        spares: 1
      """,
      """
      f: { kind: self-hosted, instance: cloud/on, headroom: 30%, spares: 1, throughput: { tokens_per_second: 1K } }
                                        ^~~~~~~~ error: 'instance' in option 'f' is not in the catalog: 'cloud/on' | did you mean 'cloud/one'?
      """,
      """
      f: { kind: self-hosted, instance: cloud/euro, headroom: 30%, spares: 1, throughput: { tokens_per_second: 1K } }
                                        ^~~~~~~~~~ error: instance 'cloud/euro' is priced in EUR, and there is no exchange rate for it
      """,
      """
      f: { kind: self-hosted, price: { input: 1 }, monthly_fee: 5, private: true, hourly_price: 1, headroom: 30%, spares: 1, throughput: { tokens_per_second: 1K } }
                              ^~~~~ error: 'price' does not belong in option 'f' | machines cost by the hour: give instance or hourly_price
                                                   ^~~~~~~~~~~ error: 'monthly_fee' does not belong in option 'f' | give it as 'tooling'
                                                                   ^~~~~~~ error: 'private' does not belong in option 'f'
      """,
      """
      f: { kind: managed, price: { input: 1 }, hourly_price: 1, headroom: 30%, spares: 1, throughput: { tokens_per_second: 1K } }
                          ^~~~~ error: 'price' does not belong in option 'f' | a managed option is billed by the token or by the hour, not both
      """,
      """
      f:
        kind: self-hosted
        hourly_price: 1
        headroom: 30%
        spares: 1
        accelerators: 0.5
                      ^~~ error: 'accelerators' in option 'f' must be from 1 to 1,000,000,000, not '0.5'
        storage: { gb: 5 }
        ^~~~~~~ error: 'storage' in option 'f' needs 'price_per_gb'
        throughput: { tokens_per_second: 1K }
        workloads: { w: { price: { input: 1 } } }
                          ^~~~~ error: 'price' does not belong in workload 'w' of option 'f'
        people: { fte: 1, annual_cost: 1, upgrades_per_year: 4 }
                                          ^~~~~~~~~~~~~~~~~ error: 'upgrades_per_year' contradicts 'fte' in 'people' in option 'f'
      """,
    ])
  func faults(marked: String) throws {
    try expectFaults(Inputs.scenario(options: marked))
  }
}
