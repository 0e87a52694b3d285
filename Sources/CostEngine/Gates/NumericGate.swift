import Quantities
import ScenarioModel

/// A requirement that is a number against a number (decision.md, 1).
package struct NumericGate: Equatable, Sendable {
  /// Which requirement.
  package enum Kind: Equatable, Sendable {
    /// The option's 99th percentile of latency against the workload's need, in ms.
    case latency(workload: Int)
    /// The memory that the weights need against what a replica has, in GB.
    case memory
    /// The replicas that the peak needs against the fixed number of them.
    case capacity
    /// The tokens per minute at the peak against the rate limit.
    case rateLimit
  }

  /// Which requirement.
  package let kind: Kind
  /// The option that it concerns; of a hybrid, the leg.
  package let option: Int
  /// What is needed.
  package let needed: Double
  /// What there is.
  package let offered: Double
  /// Whether it is met.
  package var isMet: Bool { needed <= offered }
}

/// A numeric gate whose sides know how they came about.
struct NumericGateTerms {
  let kind: NumericGate.Kind
  let option: Int
  let needed: Term
  let offered: Term

  var gate: NumericGate {
    NumericGate(kind: kind, option: option, needed: needed.value, offered: offered.value)
  }
}

extension ModelTerms {
  /// The numeric requirements of an option in a month; latency by the legs that serve a workload.
  func gates(_ option: Int, _ month: MonthTerms) -> [NumericGateTerms] {
    month.uses.enumerated().flatMap { position, use -> [NumericGateTerms] in
      guard use.isUsed.value > 0 else { return [] }
      let shares = month.shares(position, workloads: scenario.workloads.count)
      return latency(use, shares, option)
        + [memory(use), capacity(use), rateLimit(month, use)]
        .compactMap { $0 }
    }
  }

  private func latency(_ use: LegUse, _ shares: [Double], _ option: Int) -> [NumericGateTerms] {
    scenario.workloads.indices.compactMap { workload in
      guard shares[workload] > 0,
        let need = scenario.workloads[workload].needs.latencyP99Milliseconds,
        let offered = scenario.options[option].latencyP99Milliseconds
          ?? scenario.options[use.leg.index].latencyP99Milliseconds
      else { return nil }
      return NumericGateTerms(
        kind: .latency(workload: workload), option: use.leg.index,
        needed: recorder.term(offered), offered: recorder.term(need))
    }
  }

  /// Σ parameters · bytes · overhead against accelerators · memory, over distinct models.
  private func memory(_ use: LegUse) -> NumericGateTerms? {
    let option = scenario.options[use.leg.index]
    guard case .fleet(let fleet) = option.billing, let accelerators = fleet.accelerators,
      let memory = fleet.memoryGigabytes
    else { return nil }
    var weights: [(id: String, bytes: Term)] = []
    for model in option.models.compactMap({ $0 }) {
      guard let parameters = model.parameters, let bytes = model.bytesPerParameter else { continue }
      let id = model.id ?? model.name
      guard !weights.contains(where: { $0.id == id }) else { continue }
      weights.append((id, recorder.term(parameters) * recorder.term(bytes)))
    }
    guard !weights.isEmpty else { return nil }
    return NumericGateTerms(
      kind: .memory, option: use.leg.index,
      needed: weights.map(\.bytes).sum * recorder.term(scenario.policy.memoryOverhead)
        / 1_000_000_000,
      offered: recorder.term(accelerators) * recorder.term(memory))
  }

  private func capacity(_ use: LegUse) -> NumericGateTerms? {
    guard let month = use.fleet, let margin = month.margin else { return nil }
    return NumericGateTerms(
      kind: .capacity, option: use.leg.index, needed: month.serving - margin,
      offered: month.serving)
  }

  /// The busiest tenth of the busiest hour, of a burst hybrid the overflow at its n.
  private func rateLimit(_ month: MonthTerms, _ use: LegUse) -> NumericGateTerms? {
    guard let limit = scenario.options[use.leg.index].rateLimitTokensPerMinute else { return nil }
    let hours = recorder.term(scenario.calendar.hoursPerMonth)
    let rates = week.hours.indices.map { level -> Term in
      let tokens = scenario.workloads.indices.map { workload in
        use.leg.work.tokens(workload) * week.peak[level][workload]
          * routedShare(month, use, workload)
      }.sum
      return tokens * overflow(month, use, level) / (60 * hours)
    }
    return NumericGateTerms(
      kind: .rateLimit, option: use.leg.index, needed: Term.maximum(rates) ?? .zero,
      offered: recorder.term(limit))
  }

  private func routedShare(_ month: MonthTerms, _ use: LegUse, _ workload: Int) -> Term {
    burstFleet(month, use) == nil ? use.shares?[workload] ?? .one : .one
  }

  /// max(0, q − n·c)/q of a level.
  private func overflow(_ month: MonthTerms, _ use: LegUse, _ level: Int) -> Term {
    guard let (fleet, running) = burstFleet(month, use) else { return .one }
    let peak = fleet.load(week, shares: nil).peaks[level]
    guard peak.value > 0 else { return .zero }
    return Overflow.above(peak, running.serving * fleet.usableShare) / peak
  }

  /// The local fleet in front of a burst's remote leg.
  private func burstFleet(_ month: MonthTerms, _ use: LegUse) -> (FleetLeg, FleetMonth)? {
    guard month.uses.count == 2, use.leg.index == month.uses[1].leg.index,
      let local = month.uses.first, let fleet = local.leg.fleet, let running = local.fleet,
      month.isBurst
    else { return nil }
    return (fleet, running)
  }
}
