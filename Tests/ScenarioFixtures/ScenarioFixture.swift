package import Quantities
package import ScenarioModel

/// Scenarios for tests, built in a few words; every figure's evidence is left out.
package enum ScenarioFixture {
  /// A bare number.
  package static func figure(_ value: Double) -> Figure { Figure(value, assumption: 0) }

  /// A workload of a volume.
  package static func workload(
    id: String = "work", volume: Volume, shape: Traffic.Shape = .steady, burst: Double = 1,
    cached: Double = 0, written: Double = 0, batchable: Double = 0, needs: Needs = Needs(),
    task: Workload.Task? = nil, outcomes: Outcomes? = nil
  ) -> Workload {
    Workload(
      id: id, name: id, task: task, volume: volume, cachedInput: figure(cached),
      cacheWrites: figure(written), batchable: figure(batchable),
      traffic: Traffic(shape: shape, burst: figure(burst)), needs: needs, outcomes: outcomes)
  }

  /// A volume in tokens.
  package static func tokens(
    _ amount: Double, input: Double, per period: TokenVolume.Period = .month
  )
    -> Volume
  {
    .tokens(TokenVolume(tokens: figure(amount), period: period, inputShare: figure(input)))
  }

  /// A volume in requests.
  package static func requests(
    perDay: Double, input: Double, output: Double, retry: Double = 0, development: Double = 0
  ) -> Volume {
    .requests(
      RequestVolume(
        requestsPerDay: figure(perDay), inputTokens: figure(input), outputTokens: figure(output),
        retryRate: figure(retry), developmentShare: figure(development)))
  }

  /// An option billed per token.
  package static func api(
    id: String = "api", input: Double, output: Double, cached: Double? = nil,
    written: Double? = nil, discount: Double? = nil, fee: Double? = nil, factor: Double = 1,
    workloads: Int = 1, discounts: [VolumeDiscount] = [], commitment: Double? = nil,
    rateLimit: Double? = nil, kind: Option.Kind = .api, isPrivate: Bool = false,
    people: People? = nil, setup: Setup? = nil
  ) -> Option {
    let price = TokenPrice(
      input: figure(input), output: figure(output), cachedInput: cached.map(figure),
      cacheWrite: written.map(figure), batchDiscount: discount.map(figure))
    let billing = TokenBilling(
      prices: Array(repeating: price, count: workloads), volumeDiscounts: discounts,
      commitment: commitment.map(figure))
    return Option(
      id: id, name: id, kind: kind, billing: .perToken(billing),
      models: Array(repeating: nil, count: workloads), tokenFactor: figure(factor),
      rateLimitTokensPerMinute: rateLimit.map(figure), monthlyFee: fee.map(figure),
      isPrivate: isPrivate, latencyP99Milliseconds: nil, people: people, setup: setup)
  }

  /// An option that runs replicas.
  package static func fleet(
    id: String = "own", hourly: Double = 1, terms: [RentalTerm]? = nil, overhead: Double = 0,
    rates: [(Double, Double)], prefixCache: Double = 0, headroom: Double = 0, minimum: Double = 1,
    spares: Double = 0, autoscales: Bool = false, fixed: Double? = nil, people: People? = nil,
    setup: Setup? = nil, tooling: Double? = nil, model: ModelFacts? = nil,
    accelerators: Double? = nil, memory: Double? = nil, factor: Double = 1,
    kind: Option.Kind = .selfHosted, latency: Double? = nil, purchase: Purchase? = nil
  ) -> Option {
    let rented = Tenure.rented(
      terms: terms
        ?? [RentalTerm(name: "on-demand", hourlyPrice: figure(hourly), share: figure(1))],
      interruptionOverhead: figure(overhead))
    let fleet = FleetBilling(
      tenure: purchase.map(Tenure.owned) ?? rented, accelerators: accelerators.map(figure),
      memoryGigabytes: memory.map(figure),
      throughputs: rates.map {
        Throughput(inputTokensPerSecond: figure($0.0), outputTokensPerSecond: figure($0.1))
      },
      prefixCache: figure(prefixCache), headroom: figure(headroom),
      minimumReplicas: figure(minimum), spares: figure(spares), autoscales: autoscales,
      fixedReplicas: fixed.map(figure), storage: nil, egress: nil, tooling: tooling.map(figure))
    return Option(
      id: id, name: id, kind: kind, billing: .fleet(fleet),
      models: Array(repeating: model, count: rates.count), tokenFactor: figure(factor),
      monthlyFee: nil, isPrivate: false, latencyP99Milliseconds: latency.map(figure),
      people: people, setup: setup)
  }

  /// A scenario in a month of 30 days and 720 hours.
  package static func scenario(
    _ workloads: [Workload], _ options: [Option], days: Double = 30, hours: Double = 720,
    horizon: Double = 36, residency: Policy.ResidencyRule = .hard, baseline: Int = 0,
    tiers: [VolumeTier] = [], loads: [LoadRow] = [], bands: [VolumeBand] = [],
    years: Horizon? = nil, lens: Lens = .full, exposure: Exposure? = nil,
    simulation: Simulation = Simulation(draws: 10_000, seed: 0),
    decideBy: DecidingTotal = .monthly, team: Policy.TeamRule = .warn,
    exposureRule: Policy.ExposureRule = .beside
  ) -> Scenario {
    Scenario(
      title: "Test", parties: Parties(), date: nil, currency: .usDollar, exchangeRates: [],
      staleAfterDays: 180, baseline: baseline, brand: Brand(),
      calendar: BillingCalendar(daysPerMonth: figure(days), hoursPerMonth: figure(hours)),
      horizon: years ?? self.horizon(months: horizon), lens: lens, exposure: exposure,
      simulation: simulation, workloads: workloads, options: options,
      policy: policy(
        residency: residency, decideBy: decideBy, team: team, exposure: exposureRule,
        tiers: tiers, loads: loads, bands: bands),
      assumptions: [], internalPaths: [])
  }
}
