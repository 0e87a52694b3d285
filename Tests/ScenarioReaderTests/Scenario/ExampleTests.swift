import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

/// The example of the format's description, without the keys of later versions and with names of the tests' catalog.
@Suite("The example of the format")
struct ExampleTests {
  private let example = """
    breakeven: 1                       # format version, required
    title: "Ticket triage: API or own GPUs?"   # required
    client: Example Retail
    prepared_for: Finance committee
    prepared_by: Platform team
    date: 2026-01-31
    currency: USD
    exchange_rates: { EUR: { value: 1.08, source: ECB, as_of: 2026-01-30 } }
    locale: en-US
    extends: _base.yaml
    baseline: haiku
    lens: full
    stale_after: 180
    brand: { name: Northwind, accent: "#0b5fff", confidentiality: Confidential }
    policy: { decide_by: npv, residency: hard, team: warn, exposure: beside }

    calendar: { days_per_month: 30, hours_per_month: 730 }
    horizon:
      months: 36
      discount_rate: 8%
      volume_growth: 2%
      api_price_decline: 15%
      compute_price_decline: 10%
      wage_growth: 3%
      starts: 2026-04
    uncertainty: { draws: 10K, seed: 7 }

    workloads:
      triage:
        name: Ticket triage
        task: classification
        requests_per_day: 100K
        input_tokens: 800              # per request
        output_tokens: 60
        cached_input: 30%
        cache_writes: 2%
        batchable: 0%
        retry_rate: 2%
        development_share: 5%
        traffic: { shape: business-hours, peak_to_trough: 15, burst: 1.5 }
        needs: { residency: moderate, latency_p99_ms: 800, quality: good-enough }
        outcomes:
          attempts: 3
          fallback_cost: 4.00
          success_rate: { haiku: 97%, open/8b: 92%, brokered: 92% }
      archive:
        task: embeddings
        tokens_per_month: 4B
        input_share: 100%
        traffic: { shape: overnight }

    options:
      haiku:
        name: An API
        kind: api
        model: acme/chat
        workloads: { archive: { model: acme/cheap-input } }
        volume_discounts: [ { above: 1B, discount: 10% } ]
        commitment: 0
        monthly_fee: 0
        token_factor: 1
        rate_limit: { tokens_per_minute: 2M }
        private: false
        latency_p99_ms: 700
        people: { fte: 0.05, annual_cost: 150K }
      own-8b:
        name: An own machine
        kind: self-hosted
        model: open/8b
        instance: cloud/one
        terms: { on-demand: 40%, reserved-1y: 60% }
        interruption_overhead: 10%
        throughput: { input_tokens_per_second: 6K, output_tokens_per_second: 900 }
        workloads: { archive: { model: open/embed, throughput: { tokens_per_second: 25K } } }
        prefix_cache: 0%
        headroom: 30%
        minimum_replicas: 1
        spares: 1
        autoscale: false
        storage: { gb: 200, price_per_gb: 0.10 }
        egress: { gb: 50, price_per_gb: 0.09 }
        tooling: 300
        people: { annual_cost: 150K, upgrades_per_year: 4, days_per_upgrade: 3, incident_days_per_month: 1.5,
                  working_days_per_year: 230, already_employed: false, opportunity: 0% }
        setup: { days: 12, cost: 0 }
        latency_p99_ms: 600
      owned:
        kind: self-hosted
        model: open/8b
        purchase: { price: 18K, life_months: 48, residual: 15%, power_kw: 0.6, idle_power: 35%, pue: 1.4, price_per_kwh: 0.14, colocation: 120, maintenance: 4% }
        accelerators: 1
        memory_gb: 48
        headroom: 30%
        spares: 1
        throughput: { tokens_per_second: 5K }
        workloads: { archive: { model: open/embed, throughput: { tokens_per_second: 30K } } }
        people: { fte: 0.25, annual_cost: 150K }
      brokered:
        kind: managed
        price: { input: 0.18, output: 0.18 }
        workloads: { archive: { price: { input: 0.01 } } }
      mixed:
        kind: hybrid
        local: own-8b
        remote: haiku
        split: burst
        replicas: auto
      routed:
        kind: hybrid
        local: owned
        remote: brokered
        split: route
        routes: { triage: local, archive: 70% }

    exposure: { cost: 4M, annual_probability: { default: 1%, own-8b: 0.6% } }
    """
  private let bases = ["_base.yaml": "client: Someone\nhorizon: { months: 12 }\n"]

  private func readExample() throws -> Scenario {
    let reading = try read(example, bases: bases)
    #expect(reading.diagnostics == [])
    return try #require(reading.value)
  }

  @Test func isReadWithoutAWord() throws {
    let scenario = try readExample()
    #expect(scenario.workloads.map(\.id) == ["triage", "archive"])
    #expect(
      scenario.options.map(\.id) == ["haiku", "own-8b", "owned", "brokered", "mixed", "routed"])
    #expect(
      scenario.options.map(\.kind) == [
        .api, .selfHosted, .selfHosted, .managed, .hybrid, .hybrid,
      ])
  }

  @Test func everyFigurePointsToItsOwnRow() throws {
    let scenario = try readExample()
    let rows = scenario.assumptions
    guard case .fleet(let fleet) = scenario.options[1].billing,
      case .fleet(let owned) = scenario.options[2].billing, case .owned(let bought) = owned.tenure,
      case .perToken(let tokens) = scenario.options[3].billing
    else {
      Issue.record("kinds of bills are mixed up")
      return
    }
    let paths = [
      (fleet.headroom, "options.own-8b.headroom"), (fleet.spares, "options.own-8b.spares"),
      (fleet.terms[1].hourlyPrice, "options.own-8b.hourly_price.reserved-1y"),
      (
        fleet.throughputs[1].inputTokensPerSecond,
        "options.own-8b.workloads.archive.throughput.tokens_per_second"
      ),
      (tokens.prices[0].output, "options.brokered.price.output"),
      (tokens.prices[1].input, "options.brokered.workloads.archive.price.input"),
      (bought.power?.usageEffectiveness, "options.owned.purchase.pue"),
      (
        scenario.workloads[0].outcomes?.successRates[1],
        "workloads.triage.outcomes.success_rate.open/8b"
      ),
      (scenario.horizon.wageGrowth, "horizon.wage_growth"),
      (scenario.exposure?.annualProbabilities[1], "exposure.annual_probability.own-8b"),
      (scenario.policy.clearMargin, "policy.clear_margin"),
      (scenario.workloads[0].cachedInput, "workloads.triage.cached_input"),
      (scenario.workloads[0].traffic.burst, "workloads.triage.traffic.burst"),
    ]
    for (figure, path) in paths {
      let figure = try #require(figure)
      #expect(rows[figure.assumption].path == path)
      #expect(rows[figure.assumption].value == figure.value)
    }
  }

  @Test func noPathHasTwoRows() throws {
    let paths = try readExample().assumptions.map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test func readingTwiceGivesTheSameRegister() throws {
    #expect(try readExample().assumptions == readExample().assumptions)
  }

  @Test func damagedExamplesGiveFaultsAndNeverCrash() throws {
    let bytes = Array(example.utf8)
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let marks = Array("[]{},:?-&*!|>'\"%@`#~ \n\t\\09".utf8)
    let reader = ScenarioReader(
      catalog: try Inputs.readCatalog(), policy: Inputs.policy, picture: { _ in .missing },
      base: { _ in .bytes(Array("client: x".utf8)) })
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0...random(3) {
        let place = random(damaged.count)
        switch random(3) {
        case 0: damaged[place] = marks[random(marks.count)]
        case 1: damaged.remove(at: place)
        default: damaged.insert(marks[random(marks.count)], at: place)
        }
      }
      let reading = reader.read(SourceFile(name: "s.yaml", bytes: damaged))
      let hasErrors = reading.diagnostics.contains { $0.severity == .error }
      #expect((reading.value == nil) == hasErrors)
    }
  }
}
