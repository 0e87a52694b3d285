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
    task: Workload.Task? = nil
  ) -> Workload {
    Workload(
      id: id, name: id, task: task, volume: volume, cachedInput: figure(cached),
      cacheWrites: figure(written), batchable: figure(batchable),
      traffic: Traffic(shape: shape, burst: figure(burst)), needs: needs)
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
    workloads: Int = 1
  ) -> Option {
    let price = TokenPrice(
      input: figure(input), output: figure(output), cachedInput: cached.map(figure),
      cacheWrite: written.map(figure), batchDiscount: discount.map(figure))
    return Option(
      id: id, name: id, kind: .api,
      billing: .perToken(TokenBilling(prices: Array(repeating: price, count: workloads))),
      models: Array(repeating: nil, count: workloads), tokenFactor: figure(factor),
      monthlyFee: fee.map(figure), isPrivate: false, latencyP99Milliseconds: nil, people: nil,
      setup: nil)
  }

  /// An option that runs replicas.
  package static func fleet(
    id: String = "own", hourly: Double = 1, terms: [RentalTerm]? = nil, overhead: Double = 0,
    rates: [(Double, Double)], prefixCache: Double = 0, headroom: Double = 0, minimum: Double = 1,
    spares: Double = 0, autoscales: Bool = false, fixed: Double? = nil, people: People? = nil,
    setup: Setup? = nil, tooling: Double? = nil, model: ModelFacts? = nil,
    accelerators: Double? = nil, memory: Double? = nil, factor: Double = 1,
    kind: Option.Kind = .selfHosted, latency: Double? = nil
  ) -> Option {
    let fleet = FleetBilling(
      tenure: .rented(
        terms: terms
          ?? [RentalTerm(name: "on-demand", hourlyPrice: figure(hourly), share: figure(1))],
        interruptionOverhead: figure(overhead)), accelerators: accelerators.map(figure),
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
    tiers: [VolumeTier] = [], loads: [LoadRow] = []
  ) -> Scenario {
    Scenario(
      title: "Test", parties: Parties(), date: nil, currency: .usDollar, exchangeRates: [],
      staleAfterDays: 180, baseline: baseline, brand: Brand(),
      calendar: BillingCalendar(daysPerMonth: figure(days), hoursPerMonth: figure(hours)),
      horizon: Horizon(
        months: figure(horizon), discountRate: figure(0), volumeGrowth: figure(0),
        apiPriceDecline: figure(0), computePriceDecline: figure(0), wageGrowth: figure(0),
        starts: nil), workloads: workloads, options: options,
      policy: policy(residency: residency, tiers: tiers, loads: loads),
      assumptions: [], internalPaths: [])
  }

  /// The shipped thresholds.
  package static func policy(
    residency: Policy.ResidencyRule = .hard, decideBy: DecidingTotal = .monthly,
    exposure: Policy.ExposureRule = .beside, tiers: [VolumeTier] = [], loads: [LoadRow] = []
  ) -> Policy {
    Policy(
      decideBy: decideBy, team: .warn, exposure: exposure, residency: residency,
      memoryOverhead: figure(1.2), breakEvenLimitTokensPerMonth: figure(1e15),
      leanMargin: figure(0.1), clearMargin: figure(0.25), leanProbability: figure(0.65),
      clearProbability: figure(0.9), meanGap: figure(0.05), volumeTiers: tiers, loadRows: loads,
      volumeBands: [])
  }
}
