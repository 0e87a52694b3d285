import Quantities
import ScenarioModel

extension BlendParts {
  /// An option as the assumptions' source has it, at the price source's prices.
  func option(_ id: String) -> Option? {
    guard let own = assumptions.option(id), let paid = price.option(id) else { return nil }
    return Option(
      id: id, name: own.name, kind: own.kind, billing: billing(own, paid) ?? own.billing,
      models: perWorkload { $0.option(id)?.models }.map { $0 ?? nil },
      tokenFactor: own.tokenFactor, rateLimitTokensPerMinute: own.rateLimitTokensPerMinute,
      monthlyFee: paid.monthlyFee, isPrivate: own.isPrivate,
      latencyP99Milliseconds: own.latencyP99Milliseconds,
      people: own.people.map { $0.paid(like: paid.people) },
      setup: own.setup.map { $0.paid(like: paid.setup) })
  }

  private func billing(_ own: Option, _ paid: Option) -> Option.Billing? {
    switch (own.billing, paid.billing) {
    case (.perToken(let billing), .perToken(let prices)):
      .perToken(tokens(own.id, billing, prices))
    case (.fleet(let fleet), .fleet(let prices)): .fleet(self.fleet(own.id, fleet, prices))
    case (.hybrid(let hybrid), _): .hybrid(self.hybrid(own.id, hybrid))
    default: nil
    }
  }

  private func tokens(
    _ id: String, _ own: TokenBilling, _ paid: TokenBilling
  ) -> TokenBilling {
    let counts = perWorkload { $0.option(id)?.tokens?.countsForVolume }
    return TokenBilling(
      prices: zip(
        perWorkload(of: price) { $0.option(id)?.tokens?.prices },
        perWorkload(of: mix) { $0.option(id)?.tokens?.prices }
      ).map { paid, other in paid?.filled(from: other) ?? other ?? .none },
      countsForVolume: counts.map { $0 ?? true }, volumeDiscounts: paid.volumeDiscounts,
      commitment: paid.commitment)
  }

  private func fleet(_ id: String, _ own: FleetBilling, _ paid: FleetBilling) -> FleetBilling {
    FleetBilling(
      tenure: own.tenure.paid(like: paid.tenure), accelerators: own.accelerators,
      memoryGigabytes: own.memoryGigabytes,
      throughputs: perWorkload { $0.option(id)?.fleet?.throughputs }.compactMap { $0 },
      prefixCache: own.prefixCache, headroom: own.headroom,
      minimumReplicas: own.minimumReplicas, spares: own.spares, autoscales: own.autoscales,
      fixedReplicas: own.fixedReplicas, storage: own.storage?.paid(like: paid.storage),
      egress: own.egress?.paid(like: paid.egress), tooling: paid.tooling)
  }

  private func hybrid(_ id: String, _ own: HybridBilling) -> HybridBilling {
    var hybrid = own
    let leg = { (index: Int) in options.firstIndex(of: assumptions.options[index].id) ?? index }
    (hybrid.local, hybrid.remote) = (leg(own.local), leg(own.remote))
    if case .route = own.split {
      hybrid.split = .route(perWorkload { $0.option(id)?.routes }.map { $0 ?? .none })
    }
    return hybrid
  }

  /// What the assumptions' source says for each workload of the mix; for one that it does not have,
  /// what the mix's own source says.
  private func perWorkload<Value>(_ values: (Scenario) -> [Value]?) -> [Value?] {
    zip(perWorkload(of: assumptions, values), perWorkload(of: mix, values)).map { $0 ?? $1 }
  }

  /// What a source says for each workload of the mix; nil for one that it does not have.
  private func perWorkload<Value>(
    of source: Scenario, _ values: (Scenario) -> [Value]?
  ) -> [Value?] {
    let found = values(source) ?? []
    return mix.workloads.map { workload in
      guard let index = source.workloads.firstIndex(where: { $0.id == workload.id }),
        found.indices.contains(index)
      else { return nil }
      return found[index]
    }
  }
}

extension Scenario {
  /// The option of an id.
  func option(_ id: String) -> Option? { options.first { $0.id == id } }
}

extension Option {
  /// Its bill by the token.
  var tokens: TokenBilling? { if case .perToken(let tokens) = billing { tokens } else { nil } }
  /// Its fleet.
  var fleet: FleetBilling? { if case .fleet(let fleet) = billing { fleet } else { nil } }
  /// Its two legs.
  var hybrid: HybridBilling? { if case .hybrid(let hybrid) = billing { hybrid } else { nil } }
  /// The local share of each workload, where it routes them.
  var routes: [HybridBilling.LocalShare]? {
    if case .route(let shares)? = hybrid?.split { shares } else { nil }
  }
}
