import Quantities
package import ScenarioModel

/// A scenario that uses the whole cost model, with a register whose rows can be told apart.
package struct WholeScenario {
  /// What of it is left out or made simpler.
  package struct Parts: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Numbers have ranges.
    package static let ranges = Parts(rawValue: 1)
    /// Volume, prices and wages change over the years.
    package static let change = Parts(rawValue: 2)
    /// The hybrid's local fleet is bought.
    package static let ownedHybrid = Parts(rawValue: 4)
    /// Every hour of the week has a load of its own, and the rented fleet follows it.
    package static let hours = Parts(rawValue: 8)
  }

  let parts: Parts
  var register = ScenarioRegister()
  /// Where the moved numbers come from; nil where none is moved.
  private var state: UInt64?

  /// The scenario with some parts.
  package static func scenario(_ parts: Parts = [.ranges, .change]) -> Scenario {
    var builder = WholeScenario(parts: parts, state: nil)
    return builder.scenario()
  }

  /// One of many scenarios: amounts, prices and volumes lie anywhere from a half to twice.
  package static func random(seed: Int) -> Scenario {
    var builder = WholeScenario(
      parts: Parts(rawValue: seed % 16),
      state: UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15)
    return builder.scenario()
  }

  private init(parts: Parts, state: UInt64?) { (self.parts, self.state) = (parts, state) }

  /// A number from a half to twice another.
  private mutating func moved(_ value: Double, _ unit: Unit) -> Double {
    let isMovable =
      unit.isMoney || [.requestsPerDay, .tokensPerMonth, .tokensPerRequest].contains(unit)
    guard let old = state, isMovable else { return value }
    let new = old &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    state = new
    return value * (0.5 + 1.5 * Double(new >> 11) / Double(1 << 53))
  }

  mutating func number(
    _ path: String, _ value: Double, _ unit: Unit = .share, within spread: Double = 0,
    source: String? = nil
  ) -> Figure {
    let value = moved(value, unit)
    let range = (value * (1 - spread))...(value * (1 + spread))
    return register.figure(
      path, value, unit, range: spread > 0 && parts.contains(.ranges) ? range : nil,
      source: source)
  }

  private mutating func scenario() -> Scenario {
    let calendar = BillingCalendar(
      daysPerMonth: number("calendar.days_per_month", 30, .daysPerMonth),
      hoursPerMonth: number("calendar.hours_per_month", 720, .hoursPerMonth))
    let horizon = horizon()
    let workloads = [triage(), archive()]
    let options = [api(), own(), owned(), managed(), burst(), route()]
    let exposure = Exposure(
      cost: number("exposure.cost", 400_000, .amount),
      annualProbabilities: [nil, number("exposure.own", 0.002), nil, nil, nil, nil],
      defaultProbability: number("exposure.default", 0.01, within: 0.5))
    let policy = policy()
    var scenario = Scenario(
      title: "The whole model", parties: Parties(),
      date: CalendarDate(year: 2026, month: 1, day: 31), currency: .usDollar, exchangeRates: [],
      staleAfterDays: 180, baseline: 0, brand: Brand(), calendar: calendar, horizon: horizon,
      exposure: exposure, simulation: Simulation(draws: 200, seed: 7), workloads: workloads,
      options: options, policy: policy, assumptions: register.rows, internalPaths: [])
    scenario.frameworks = [Self.framework]
    scenario.claims = Self.claims
    return scenario
  }

  private mutating func horizon() -> Horizon {
    let isMoving = parts.contains(.change)
    let (growth, token, compute, wage) =
      isMoving ? (0.02, 0.15, 0.1, 0.03) : (0, 0, 0, 0)
    return Horizon(
      months: number("horizon.months", 14, .months),
      discountRate: number("horizon.discount_rate", 0.08),
      volumeGrowth: number("horizon.volume_growth", growth, within: 0.5),
      apiPriceDecline: number("horizon.api_price_decline", token),
      computePriceDecline: number("horizon.compute_price_decline", compute),
      wageGrowth: number("horizon.wage_growth", wage), starts: nil)
  }

  private mutating func triage() -> Workload {
    let path = "workloads.triage"
    let volume = RequestVolume(
      requestsPerDay: number("\(path).requests_per_day", 1_000_000, .requestsPerDay, within: 0.3),
      inputTokens: number("\(path).input_tokens", 800, .tokensPerRequest),
      outputTokens: number("\(path).output_tokens", 60, .tokensPerRequest, within: 0.2),
      retryRate: number("\(path).retry_rate", 0.02),
      developmentShare: number("\(path).development_share", 0.05))
    let outcomes = Outcomes(
      attempts: number("\(path).outcomes.attempts", 3, .count),
      fallbackCost: number("\(path).outcomes.fallback_cost", 0.4, .amount),
      successRates: [
        number("\(path).outcomes.success_rate.api", 0.97, within: 0.02),
        number("\(path).outcomes.success_rate.own", 0.93),
        number("\(path).outcomes.success_rate.owned", 0.93),
        number("\(path).outcomes.success_rate.managed", 0.92), nil, nil,
      ])
    return Workload(
      id: "triage", name: "Ticket triage", task: .classification, volume: .requests(volume),
      cachedInput: number("\(path).cached_input", 0.3),
      cacheWrites: number("\(path).cache_writes", 0.02),
      batchable: number("\(path).batchable", 0.1),
      traffic: Traffic(shape: shape(path), burst: number("\(path).traffic.burst", 4, .factor)),
      needs: Needs(
        latencyP99Milliseconds: number("\(path).needs.latency_p99_ms", 5000, .milliseconds)),
      outcomes: outcomes)
  }

  private mutating func shape(_ path: String) -> Traffic.Shape {
    if parts.contains(.hours) { return .hourly((0..<168).map { 1 + Double($0 * 37 % 101) / 50 }) }
    return .businessHours(peakToTrough: number("\(path).traffic.peak_to_trough", 15, .ratio))
  }

  private mutating func archive() -> Workload {
    let path = "workloads.archive"
    return Workload(
      id: "archive", name: "Archive", task: nil,
      volume: .tokens(
        TokenVolume(
          tokens: number("\(path).tokens_per_month", 4e9, .tokensPerMonth, within: 0.1),
          period: .month, inputShare: number("\(path).input_share", 0.9))),
      cachedInput: number("\(path).cached_input", 0),
      cacheWrites: number("\(path).cache_writes", 0),
      batchable: number("\(path).batchable", 0.5),
      traffic: Traffic(
        shape: .overnight, burst: number("\(path).traffic.burst", 1, .factor)), needs: Needs())
  }
}
