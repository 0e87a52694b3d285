package import ScenarioModel

extension ScenarioFixture {
  /// A machine that is bought.
  package static func purchase(
    price: Double, life: Double = 48, residual: Double = 0, power: Purchase.Power? = nil,
    colocation: Double? = nil, maintenance: Double? = nil
  ) -> Purchase {
    Purchase(
      price: figure(price), lifeMonths: figure(life), residual: figure(residual), power: power,
      colocation: colocation.map(figure), maintenance: maintenance.map(figure))
  }

  /// What a bought machine draws.
  package static func power(
    kilowatts: Double, idle: Double = 0.3, pue: Double = 1.3, pricePerKilowattHour: Double
  ) -> Purchase.Power {
    Purchase.Power(
      kilowatts: figure(kilowatts), idleShare: figure(idle), usageEffectiveness: figure(pue),
      pricePerKilowattHour: figure(pricePerKilowattHour))
  }

  /// Two options that share the work, by their indices.
  package static func hybrid(
    id: String = "mixed", local: Int, remote: Int, split: HybridBilling.Split, workloads: Int = 1,
    fee: Double? = nil, people: People? = nil, setup: Setup? = nil, latency: Double? = nil
  ) -> Option {
    Option(
      id: id, name: id, kind: .hybrid,
      billing: .hybrid(HybridBilling(local: local, remote: remote, split: split)),
      models: Array(repeating: nil, count: workloads), tokenFactor: figure(1),
      monthlyFee: fee.map(figure), isPrivate: false,
      latencyP99Milliseconds: latency.map(figure), people: people, setup: setup)
  }

  /// A burst whose local replicas are n, or found where none are given.
  package static func burst(
    id: String = "mixed", local: Int, remote: Int, replicas: Double? = nil, workloads: Int = 1
  ) -> Option {
    hybrid(
      id: id, local: local, remote: remote, split: .burst(replicas: replicas.map(figure)),
      workloads: workloads)
  }

  /// A route with each workload's local share.
  package static func route(
    id: String = "mixed", local: Int, remote: Int, shares: [Double]
  ) -> Option {
    hybrid(
      id: id, local: local, remote: remote, split: .route(shares.map { .share(figure($0)) }),
      workloads: shares.count)
  }

  /// A marginal band.
  package static func discount(above tokens: Double, _ share: Double) -> VolumeDiscount {
    VolumeDiscount(aboveTokensPerMonth: figure(tokens), discount: figure(share))
  }

  /// People whose work is counted from its tasks.
  package static func people(
    upgrades: Double, upgradeDays: Double, incidentDays: Double, workingDays: Double = 230,
    annualCost: Double, isAlreadyEmployed: Bool = false, opportunity: Double? = nil
  ) -> People {
    let tasks = People.Tasks(
      upgradesPerYear: figure(upgrades), daysPerUpgrade: figure(upgradeDays),
      incidentDaysPerMonth: figure(incidentDays), workingDaysPerYear: figure(workingDays))
    return People(
      effort: .tasks(tasks), annualCost: figure(annualCost),
      isAlreadyEmployed: isAlreadyEmployed, opportunity: opportunity.map(figure))
  }
}
