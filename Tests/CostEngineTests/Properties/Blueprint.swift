import Quantities
import ScenarioFixtures
import ScenarioModel

/// A scenario as plain numbers, easy to change one at a time.
struct Blueprint {
  struct Work {
    var requests: Double?
    var tokens = 0.0
    var input = 0.0
    var output = 0.0
    var retry = 0.0
    var cached = 0.0
    var written = 0.0
    var batchable = 0.0
    var burst = 1.0
    var shape = Traffic.Shape.steady
    var rates: [Double] = []
    var attempts = 1.0
    var fallback: Double?
  }

  struct Choice {
    enum Kind {
      case tokens, fleet, owned
      case route(local: Int, remote: Int, shares: [Double])
      case burst(local: Int, remote: Int, replicas: Double?)
    }

    var kind = Kind.tokens
    var factor = 1.0
    var input = 0.0
    var output = 0.0
    var cached: Double?
    var written: Double?
    var batchDiscount: Double?
    var bands: [(above: Double, discount: Double)] = []
    var commitment: Double?
    var fee: Double?
    var fte: Double?
    var wage = 0.0
    var setup: Double?
    var terms: [(name: String, price: Double, share: Double)] = []
    var overhead = 0.0
    var purchase: (price: Double, life: Double, residual: Double, power: Double)?
    var rateIn = 1.0
    var rateOut = 1.0
    var headroom = 0.0
    var minimum = 1.0
    var spares = 0.0
    var fixed: Double?
    var autoscales = false
    var tooling: Double?
  }

  var works: [Work] = []
  var choices: [Choice] = []
  var months = 1.0
  var discount = 0.0
  var growth = 0.0
  var apiDecline = 0.0
  var computeDecline = 0.0
  var wageGrowth = 0.0
  /// What all money is multiplied by.
  var money = 1.0
  /// What all volumes are multiplied by.
  var volume = 1.0

  private func figure(_ value: Double) -> Figure { Figure(value, assumption: 0) }
  private func amount(_ value: Double) -> Figure { figure(value * money) }

  var scenario: Scenario {
    var scenario = ScenarioFixture.scenario(
      works.indices.map(workload), choices.indices.map(option), horizon: months)
    scenario.horizon = Horizon(
      months: figure(months), discountRate: figure(discount), volumeGrowth: figure(growth),
      apiPriceDecline: figure(apiDecline), computePriceDecline: figure(computeDecline),
      wageGrowth: figure(wageGrowth), starts: nil)
    return scenario
  }

  private func workload(_ index: Int) -> Workload {
    let work = works[index]
    let volume: Volume
    if let requests = work.requests {
      volume = ScenarioFixture.requests(
        perDay: requests * self.volume, input: work.input, output: work.output, retry: work.retry)
    } else {
      volume = ScenarioFixture.tokens(work.tokens * self.volume, input: work.input)
    }
    let rates = choices.indices.map { choice -> Figure? in
      guard !work.rates.isEmpty else { return nil }
      switch choices[choice].kind {
      case .tokens, .fleet, .owned: return figure(work.rates[choice])
      case .route, .burst: return nil
      }
    }
    var workload = ScenarioFixture.workload(
      id: "w\(index)", volume: volume, shape: work.shape, burst: work.burst, cached: work.cached,
      written: work.written, batchable: work.batchable)
    if !work.rates.isEmpty {
      workload.outcomes = Outcomes(
        attempts: figure(work.attempts), fallbackCost: work.fallback.map(amount),
        successRates: rates)
    }
    return workload
  }

  private func option(_ index: Int) -> Option {
    let choice = choices[index]
    let people = choice.fte.map {
      People(fullTimeEquivalents: figure($0), annualCost: amount(choice.wage))
    }
    let kind: Option.Kind
    switch choice.kind {
    case .tokens: kind = .api
    case .fleet, .owned: kind = .selfHosted
    case .route, .burst: kind = .hybrid
    }
    return Option(
      id: "o\(index)", name: "o\(index)", kind: kind, billing: billing(choice),
      models: Array(repeating: nil, count: works.count), tokenFactor: figure(choice.factor),
      monthlyFee: choice.fee.map(amount), isPrivate: false, latencyP99Milliseconds: nil,
      people: people, setup: choice.setup.map { Setup(cost: amount($0), work: nil) })
  }

  private func billing(_ choice: Choice) -> Option.Billing {
    switch choice.kind {
    case .tokens: .perToken(tokens(choice))
    case .fleet, .owned: .fleet(fleet(choice))
    case .route(let local, let remote, let shares):
      .hybrid(
        HybridBilling(
          local: local, remote: remote, split: .route(shares.map { .share(figure($0)) })))
    case .burst(let local, let remote, let replicas):
      .hybrid(
        HybridBilling(local: local, remote: remote, split: .burst(replicas: replicas.map(figure))))
    }
  }

  private func tokens(_ choice: Choice) -> TokenBilling {
    let price = TokenPrice(
      input: amount(choice.input), output: amount(choice.output),
      cachedInput: choice.cached.map(amount), cacheWrite: choice.written.map(amount),
      batchDiscount: choice.batchDiscount.map(figure))
    return TokenBilling(
      prices: works.map { _ in price },
      volumeDiscounts: choice.bands.map {
        VolumeDiscount(aboveTokensPerMonth: figure($0.above), discount: figure($0.discount))
      }, commitment: choice.commitment.map(amount))
  }

  private func fleet(_ choice: Choice) -> FleetBilling {
    let tenure: Tenure
    if let purchase = choice.purchase {
      tenure = .owned(
        Purchase(
          price: amount(purchase.price), lifeMonths: figure(purchase.life),
          residual: figure(purchase.residual),
          power: Purchase.Power(
            kilowatts: figure(purchase.power), idleShare: figure(0.3),
            usageEffectiveness: figure(1.3), pricePerKilowattHour: amount(0.2)),
          colocation: amount(50), maintenance: figure(0.05)))
    } else {
      tenure = .rented(
        terms: choice.terms.map {
          RentalTerm(name: $0.name, hourlyPrice: amount($0.price), share: figure($0.share))
        }, interruptionOverhead: figure(choice.overhead))
    }
    return FleetBilling(
      tenure: tenure, accelerators: nil, memoryGigabytes: nil,
      throughputs: works.map { _ in
        Throughput(
          inputTokensPerSecond: figure(choice.rateIn),
          outputTokensPerSecond: figure(choice.rateOut))
      }, prefixCache: figure(0), headroom: figure(choice.headroom),
      minimumReplicas: figure(choice.minimum), spares: figure(choice.spares),
      autoscales: choice.autoscales, fixedReplicas: choice.fixed.map(figure), storage: nil,
      egress: nil, tooling: choice.tooling.map(amount))
  }
}
