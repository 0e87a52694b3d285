import ScenarioModel

extension Scenario {
  /// The scenario with one workload alone, and without what is paid once for all.
  func alone(_ workload: Int) -> Scenario {
    var scenario = self
    scenario.workloads = [workloads[workload]]
    scenario.options = options.map { $0.serving(only: workload) }
    return scenario
  }
}

extension Option {
  private var withoutStanding: Option {
    Option(
      id: id, name: name, kind: kind, billing: billing, models: models, tokenFactor: tokenFactor,
      rateLimitTokensPerMinute: rateLimitTokensPerMinute, monthlyFee: nil, isPrivate: isPrivate,
      latencyP99Milliseconds: latencyP99Milliseconds, people: nil, setup: nil)
  }

  /// The option as it serves one workload.
  fileprivate func serving(only workload: Int) -> Option {
    var option = withoutStanding
    switch billing {
    case .perToken(let tokens):
      option.billing = .perToken(
        TokenBilling(
          prices: [tokens.prices[workload]],
          countsForVolume: [tokens.countsForVolume[workload]],
          volumeDiscounts: tokens.volumeDiscounts))
    case .fleet(let fleet):
      option.billing = .fleet(fleet.serving(only: workload))
    case .hybrid(var hybrid):
      if case .route(let shares) = hybrid.split { hybrid.split = .route([shares[workload]]) }
      option.billing = .hybrid(hybrid)
    }
    return option
  }
}

extension FleetBilling {
  fileprivate func serving(only workload: Int) -> FleetBilling {
    FleetBilling(
      tenure: tenure, accelerators: accelerators, memoryGigabytes: memoryGigabytes,
      throughputs: [throughputs[workload]], prefixCache: prefixCache, headroom: headroom,
      minimumReplicas: minimumReplicas, spares: spares, autoscales: autoscales,
      fixedReplicas: fixedReplicas, storage: nil, egress: nil, tooling: nil)
  }
}

/// Each workload's own answer (decision.md, 3): metered lines and a fleet planned for it alone, and
/// its showback share of what is paid once for all.
struct StandaloneTotals {
  /// A total, and what a fixed fleet has beyond its need; nil where no fleet is fixed.
  struct Served {
    let total: Term
    let margin: Term?
  }

  /// The totals of each workload by option, without what is paid once.
  let served: [[Served]]

  init(_ scenario: Scenario, _ recorder: Recorder = Recorder()) {
    served = scenario.workloads.indices.map { workload in
      let model = ModelTerms(scenario.alone(workload), recorder)
      return model.options.indices.map { option in
        let month = model.month(option)
        return Served(total: month.total, margin: month.margin)
      }
    }
  }

  /// The totals of each workload by option as plain numbers; infinite where a fixed fleet can't
  /// serve it.
  var metered: [[Double]] {
    served.map { $0.map { ($0.margin?.value ?? 0) >= 0 ? $0.total.value : .infinity } }
  }
}
