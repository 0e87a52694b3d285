import Quantities
import ScenarioFixtures
import ScenarioModel

/// A scenario that has something for every part of the client report, with a register behind its
/// figures.
struct RichScenario {
  private var rows: [Assumption] = []
  var decideBy = DecidingTotal.npv
  var exposureRule = Policy.ExposureRule.beside
  var hasRanges = true
  var apiPrice = 2.0
  var internalPaths: [KeyPathText] = []

  private mutating func figure(
    _ path: KeyPathText, _ value: Double, _ unit: Unit, spread: Double? = nil, most: Double? = nil
  ) -> Figure {
    let distribution = spread.flatMap { spread in
      hasRanges
        ? Distribution.pert(low: value * (1 - spread), likely: value, high: value * (1 + spread))
        : nil
    }
    rows.append(
      Assumption(
        path: path, value: value, distribution: distribution, unit: unit, evidence: .assumed,
        least: 0, most: most))
    return Figure(value, assumption: rows.count - 1)
  }

  private mutating func workloads() -> [Workload] {
    let chat = RequestVolume(
      requestsPerDay: figure(
        "workloads.chat.requests_per_day", 50_000, .requestsPerDay, spread: 0.5),
      inputTokens: figure("workloads.chat.input_tokens", 900, .tokensPerRequest, spread: 0.2),
      outputTokens: figure("workloads.chat.output_tokens", 100, .tokensPerRequest),
      retryRate: figure("workloads.chat.retry_rate", 0, .share),
      developmentShare: figure("workloads.chat.development_share", 0, .share))
    var first = ScenarioFixture.workload(
      id: "chat", volume: .requests(chat), shape: .businessHours(peakToTrough: zero(10)), burst: 1.5
    )
    first.outcomes = Outcomes(
      attempts: figure("workloads.chat.outcomes.attempts", 2, .count),
      fallbackCost: figure("workloads.chat.outcomes.fallback_cost", 0.05, .amount),
      successRates: [
        figure("workloads.chat.outcomes.success_rate.api", 0.97, .share, most: 1),
        figure("workloads.chat.outcomes.success_rate.own", 0.92, .share, most: 1),
        figure("workloads.chat.outcomes.success_rate.bought", 0.92, .share, most: 1), nil, nil,
      ])
    var second = ScenarioFixture.workload(
      id: "archive",
      volume: .tokens(
        TokenVolume(
          tokens: figure("workloads.archive.tokens_per_month", 400e6, .tokensPerMonth),
          period: .month,
          inputShare: figure("workloads.archive.input_share", 0.9, .share, most: 1))))
    (first.measured, second.measured) = (log(busiest: 20), log(busiest: 70))
    return [first, second]
  }

  /// A log of two weeks at the mean, but for one hour.
  private func log(busiest hour: Int) -> MeasuredTraffic {
    var loads = Array(repeating: 1.0, count: 336)
    loads[hour] = 5
    return MeasuredTraffic(
      source: "log.csv, 2026-01-05 to 2026-01-18", firstHour: 490_992, loads: loads,
      busiest: "2026-01-05 20:00", logFindings: [.noTenths], findings: [])
  }

  /// A figure without a row of its own.
  private mutating func zero(_ value: Double) -> Figure {
    figure("other.number-\(rows.count)", value, .factor)
  }

  private mutating func fleet(_ id: String, _ tenure: Tenure) -> Option {
    let rate = figure(
      "options.\(id).throughput.tokens_per_second", 2000, .tokensPerSecond, spread: 0.3)
    let throughput = Throughput(inputTokensPerSecond: rate, outputTokensPerSecond: rate)
    let fleet = FleetBilling(
      tenure: tenure, accelerators: nil, memoryGigabytes: nil,
      throughputs: [throughput, throughput],
      prefixCache: zero(0), headroom: zero(0.2), minimumReplicas: zero(1), spares: zero(1),
      autoscales: false, fixedReplicas: nil, storage: nil, egress: nil, tooling: zero(100))
    return Option(
      id: id, name: id, kind: .selfHosted, billing: .fleet(fleet), models: [nil, nil],
      tokenFactor: zero(1), monthlyFee: nil, isPrivate: false, latencyP99Milliseconds: nil,
      people: People(
        effort: .fullTimeEquivalents(zero(0.1)), annualCost: zero(120_000), opportunity: zero(0.2)),
      setup: Setup(cost: zero(3000), work: nil))
  }

  private mutating func options() -> [Option] {
    let price = TokenPrice(
      input: figure("options.api.price.input", apiPrice, .pricePerMillionTokens, spread: 0.2),
      output: figure("options.api.price.output", apiPrice, .pricePerMillionTokens))
    let api = Option(
      id: "api", name: "api", kind: .api, billing: .perToken(TokenBilling(prices: [price, price])),
      models: [nil, nil], tokenFactor: zero(1), monthlyFee: nil, isPrivate: false,
      latencyP99Milliseconds: nil, people: nil, setup: nil)
    let terms = [
      RentalTerm(
        name: "reserved-3y",
        hourlyPrice: figure("options.own.hourly_price.reserved-3y", 0.7, .pricePerHour),
        share: zero(0.5)),
      RentalTerm(
        name: "on-demand",
        hourlyPrice: figure("options.own.hourly_price.on-demand", 1, .pricePerHour),
        share: zero(0.5)),
    ]
    let own = fleet("own", .rented(terms: terms, interruptionOverhead: zero(0)))
    let purchase = Purchase(
      price: figure("options.bought.purchase.price", 9000, .amount), lifeMonths: zero(48),
      residual: zero(0.1), power: nil, colocation: nil, maintenance: zero(0.04))
    let bought = fleet("bought", .owned(purchase))
    return [
      api, own, bought, hybrid("mixed", .burst(replicas: nil)),
      hybrid("routed", .route([.share(zero(0.25)), .all])),
    ]
  }

  private mutating func hybrid(_ id: String, _ split: HybridBilling.Split) -> Option {
    Option(
      id: id, name: id, kind: .hybrid,
      billing: .hybrid(HybridBilling(local: 1, remote: 0, split: split)), models: [nil, nil],
      tokenFactor: zero(1), monthlyFee: nil, isPrivate: false, latencyP99Milliseconds: nil,
      people: nil, setup: nil)
  }

  private var bands: [VolumeBand] {
    [
      VolumeBand(
        document: "002", id: "middle", measure: .tokensPerDay,
        lower: RangeEnd(10e6, isIncluded: true), upper: RangeEnd(100e6, isIncluded: true),
        computedAt: 50e6, documentedOption: "API", kinds: [.api], claims: []),
      VolumeBand(
        document: "003", id: "above", measure: .apiSpendPerMonth,
        lower: RangeEnd(8000, isIncluded: false), upper: nil, computedAt: 12_000,
        documentedOption: "Self-hosting", kinds: [.selfHosted], claims: []),
    ]
  }

  private mutating func horizon() -> Horizon {
    Horizon(
      months: figure("horizon.months", 30, .months),
      discountRate: figure("horizon.discount_rate", 0.08, .share),
      volumeGrowth: figure("horizon.volume_growth", 0.02, .share),
      apiPriceDecline: figure("horizon.api_price_decline", 0.15, .share),
      computePriceDecline: figure("horizon.compute_price_decline", 0.1, .share),
      wageGrowth: figure("horizon.wage_growth", 0.03, .share),
      starts: CalendarDate(year: 2026, month: 4, day: 1))
  }

  /// The scenario.
  func scenario() -> Scenario {
    var copy = self
    return copy.build()
  }

  private mutating func build() -> Scenario {
    // The fixtures' own figures point here; a row of the policy varies in no simulation.
    _ = figure("policy.memory_overhead", 1.2, .factor)
    var scenario = ScenarioFixture.scenario(workloads(), options())
    scenario.horizon = horizon()
    scenario.exposure = Exposure(
      cost: zero(1e6), annualProbabilities: Array(repeating: nil, count: 5),
      defaultProbability: zero(0.01))
    scenario.simulation = Simulation(draws: 400, seed: 7)
    scenario.policy = ScenarioFixture.policy(
      decideBy: decideBy, exposure: exposureRule, bands: bands)
    scenario.assumptions = rows
    scenario.internalPaths = internalPaths
    return scenario
  }
}
