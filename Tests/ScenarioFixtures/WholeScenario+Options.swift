import Quantities
import ScenarioModel

extension WholeScenario {
  private mutating func prices(_ path: String, _ input: Double, _ output: Double) -> TokenPrice {
    TokenPrice(
      input: number("\(path).input", input, .pricePerMillionTokens, source: "price list"),
      output: number("\(path).output", output, .pricePerMillionTokens, source: "price list"),
      cachedInput: number("\(path).cached_input", input / 10, .pricePerMillionTokens),
      cacheWrite: number("\(path).cache_write", input * 1.25, .pricePerMillionTokens),
      batchDiscount: number("\(path).batch_discount", 0.5))
  }

  private func option(
    _ id: String, _ kind: Option.Kind, _ billing: Option.Billing, factor: Figure,
    fee: Figure? = nil, people: People? = nil, setup: Setup? = nil
  ) -> Option {
    Option(
      id: id, name: id, kind: kind, billing: billing, models: [nil, nil], tokenFactor: factor,
      monthlyFee: fee, isPrivate: false, latencyP99Milliseconds: nil, people: people, setup: setup)
  }

  mutating func api() -> Option {
    let path = "options.api"
    let price = prices("\(path).price", 0.8, 4)
    let bands = [(1e9, 0.1), (5e9, 0.2)].map { above, discount in
      VolumeDiscount(
        aboveTokensPerMonth: number(
          "\(path).volume_discounts[\(above)].above", above, .tokensPerMonth),
        discount: number("\(path).volume_discounts[\(above)].discount", discount))
    }
    return option(
      "api", .api,
      .perToken(
        TokenBilling(
          prices: [price, price], volumeDiscounts: bands,
          commitment: number("\(path).commitment", 9_000, .spendPerMonth))),
      factor: number("\(path).token_factor", 1.1, .factor),
      fee: number("\(path).monthly_fee", 200, .pricePerMonth),
      people: People(
        effort: .fullTimeEquivalents(number("\(path).people.fte", 0.05, .fullTimeEquivalents)),
        annualCost: number("\(path).people.annual_cost", 150_000, .pricePerYear)))
  }

  mutating func managed() -> Option {
    let path = "options.managed"
    let price = prices("\(path).price", 1.1, 2.2)
    return option(
      "managed", .managed, .perToken(TokenBilling(prices: [price, price])),
      factor: number("\(path).token_factor", 1, .factor))
  }

  private mutating func fleet(_ path: String, _ tenure: Tenure, autoscales: Bool) -> FleetBilling {
    FleetBilling(
      tenure: tenure, accelerators: nil, memoryGigabytes: nil,
      throughputs: [
        Throughput(
          inputTokensPerSecond: number(
            "\(path).throughput.input_tokens_per_second", 6_000, .tokensPerSecond, within: 0.2),
          outputTokensPerSecond: number(
            "\(path).throughput.output_tokens_per_second", 900, .tokensPerSecond)),
        Throughput(
          inputTokensPerSecond: number(
            "\(path).workloads.archive.throughput.input", 9_000, .tokensPerSecond),
          outputTokensPerSecond: number(
            "\(path).workloads.archive.throughput.output", 2_000, .tokensPerSecond), scale: 0.71),
      ], prefixCache: number("\(path).prefix_cache", 0.5),
      headroom: number("\(path).headroom", 0.3),
      minimumReplicas: number("\(path).minimum_replicas", 1, .count),
      spares: number("\(path).spares", 1, .count), autoscales: autoscales, fixedReplicas: nil,
      storage: MeteredGigabytes(
        gigabytes: number("\(path).storage.gb", 200, .gigabytes),
        pricePerGigabyte: number("\(path).storage.price_per_gb", 0.1, .pricePerGigabyte)),
      egress: nil, tooling: number("\(path).tooling", 300, .pricePerMonth))
  }

  mutating func own() -> Option {
    let path = "options.own"
    let terms = [("on-demand", 1.0, 0.4), ("reserved-1y", 0.63, 0.4), ("spot", 0.4, 0.2)].map {
      RentalTerm(
        name: $0.0, hourlyPrice: number("\(path).hourly_price.\($0.0)", $0.1, .pricePerHour),
        share: number("\(path).terms.\($0.0)", $0.2))
    }
    let tenure = Tenure.rented(
      terms: terms, interruptionOverhead: number("\(path).interruption_overhead", 0.1))
    let wage = number("\(path).people.annual_cost", 150_000, .pricePerYear, within: 0.1)
    let days = number("\(path).people.working_days_per_year", 230, .daysPerYear)
    return option(
      "own", .selfHosted, .fleet(fleet(path, tenure, autoscales: parts.contains(.hours))),
      factor: number("\(path).token_factor", 1, .factor),
      people: People(
        effort: .tasks(
          People.Tasks(
            upgradesPerYear: number("\(path).people.upgrades_per_year", 4, .timesPerYear),
            daysPerUpgrade: number("\(path).people.days_per_upgrade", 3, .days),
            incidentDaysPerMonth: number(
              "\(path).people.incident_days_per_month", 1.5, .workingDaysPerMonth),
            workingDaysPerYear: days)), annualCost: wage,
        opportunity: number("\(path).people.opportunity", 0.2)),
      setup: Setup(
        cost: number("\(path).setup.cost", 500, .amount),
        work: Setup.Work(
          days: number("\(path).setup.days", 12, .days), annualCost: wage,
          workingDaysPerYear: days)))
  }

  mutating func owned() -> Option {
    let path = "options.owned"
    let purchase = Purchase(
      price: number("\(path).purchase.price", 18_000, .amount, within: 0.1),
      lifeMonths: number("\(path).purchase.life_months", 9, .months),
      residual: number("\(path).purchase.residual", 0.15),
      power: Purchase.Power(
        kilowatts: number("\(path).purchase.power_kw", 0.6, .kilowatts),
        idleShare: number("\(path).purchase.idle_power", 0.35),
        usageEffectiveness: number("\(path).purchase.pue", 1.4, .factor),
        pricePerKilowattHour: number("\(path).purchase.price_per_kwh", 0.14, .pricePerKilowattHour)),
      colocation: number("\(path).purchase.colocation", 120, .pricePerMonth),
      maintenance: number("\(path).purchase.maintenance", 0.04))
    return option(
      "owned", .selfHosted, .fleet(fleet(path, .owned(purchase), autoscales: false)),
      factor: number("\(path).token_factor", 1, .factor))
  }

  mutating func burst() -> Option {
    option(
      "burst", .hybrid,
      .hybrid(
        HybridBilling(
          local: parts.contains(.ownedHybrid) ? 2 : 1, remote: 3, split: .burst(replicas: nil))),
      factor: number("options.burst.token_factor", 1, .factor))
  }

  mutating func route() -> Option {
    option(
      "route", .hybrid,
      .hybrid(
        HybridBilling(
          local: 2, remote: 0,
          split: .route([.share(number("options.route.routes.triage", 0.7)), .all]))),
      factor: number("options.route.token_factor", 1, .factor),
      fee: number("options.route.monthly_fee", 50, .pricePerMonth))
  }
}
