import Quantities
import ScenarioModel

/// An option as the parts that are billed: one leg, or two of a hybrid.
struct OptionModel {
  /// The parts.
  enum Kind {
    case single(Leg)
    case route(local: Leg, remote: Leg, localShares: [Term])
    case burst(local: Leg, remote: Leg, replicas: Term?)
  }

  let index: Int
  let id: String
  /// The hybrid's own fee, people and setup; nothing for a single leg, which has its own.
  let own: StandingCosts?
  let kind: Kind
  let week: WeekLevels
  /// T, over which setup is spread.
  let horizonMonths: Double
  private let workloads: [String]
  private let recorder: Recorder

  init?(
    _ scenario: Scenario, _ legs: [Leg?], option index: Int, week: WeekLevels, _ recorder: Recorder
  ) {
    self.index = index
    self.week = week
    self.recorder = recorder
    workloads = scenario.workloads.map(\.id)
    horizonMonths = scenario.horizon.months.value
    let option = scenario.options[index]
    id = option.id
    if let leg = legs[index] {
      own = nil
      kind = .single(leg)
      return
    }
    guard case .hybrid(let hybrid) = option.billing, let local = legs[hybrid.local],
      let remote = legs[hybrid.remote]
    else { return nil }
    own = StandingCosts(option, scenario, recorder)
    switch hybrid.split {
    case .route(let shares):
      let terms = shares.map { share -> Term in
        switch share {
        case .none: .zero
        case .all: .one
        case .share(let figure): recorder.term(figure)
        }
      }
      kind = .route(local: local, remote: remote, localShares: terms)
    case .burst(let replicas):
      kind = .burst(local: local, remote: remote, replicas: replicas.map { recorder.term($0) })
    }
  }

  /// The legs.
  var legs: [Leg] {
    switch kind {
    case .single(let leg): [leg]
    case .route(let local, let remote, _), .burst(let local, let remote, _): [local, remote]
    }
  }

  /// What each leg does in a month; a burst's automatic n keeps at least the machines that are
  /// there anyway.
  func uses(_ conditions: Conditions, kept: KeptMachines = .none) -> [LegUse] {
    switch kind {
    case .single(let leg):
      return [use(leg, shares: nil, isUsed: .one, conditions)]
    case .route(let local, let remote, let shares):
      let rest = shares.map { 1 - $0 }
      return [
        use(local, shares: shares, isUsed: isAny(shares), conditions),
        use(remote, shares: rest, isUsed: isAny(rest), conditions),
      ]
    case .burst(let local, let remote, let fixed):
      let replicas = fixed ?? chosen(bestReplicas(conditions, kept) ?? 0, conditions)
      return burstUses(local, remote, replicas, isGiven: fixed != nil, conditions)
    }
  }

  /// An automatic n under its name.
  private func chosen(_ replicas: Double, _ conditions: Conditions) -> Term {
    recorder.name(
      Term(replicas),
      "\(id): local replicas of the smallest total in month \(conditions.month)", .replicas)
  }

  private func use(
    _ leg: Leg, shares: [Term]?, isUsed: Term, _ conditions: Conditions
  ) -> LegUse {
    let isIdle = isUsed.isConstant(0)
    let month =
      isIdle
      ? nil
      : leg.fleet.map { fleet in
        fleet.month(fleet.load(week, shares: shares), volume: conditions.volume)
      }
    return LegUse(leg: leg, shares: shares, isUsed: isUsed, fleet: month)
  }

  /// 1 where any share is above 0; a share is given, so that no draw of it turns a leg off.
  private func isAny(_ shares: [Term]) -> Term {
    shares.contains { $0.value > 0 } ? .one : .zero
  }

  /// The legs of a burst with n local replicas.
  func burstUses(
    _ local: Leg, _ remote: Leg, _ replicas: Term, isGiven: Bool, _ conditions: Conditions
  ) -> [LegUse] {
    guard let fleet = local.fleet else { return [] }
    let load = fleet.load(week, shares: nil)
    if replicas.value <= 0 {
      let none = remote.fallback.map { _ in Term.zero }
      return [
        LegUse(leg: local, shares: none, isUsed: .zero, fleet: nil),
        LegUse(leg: remote, shares: nil, isUsed: .one, fleet: nil),
      ]
    }
    let overflow = Overflow(
      load, volume: conditions.volume, replicas: replicas, usableShare: fleet.usableShare)
    let remoteShares = zip(overflow.remoteShares, workloads).map { share, workload in
      recorder.name(
        share, "\(id): share of \(workload) that overflows in month \(conditions.month)", .share)
    }
    let localShares = remoteShares.map { 1 - $0 }
    let busy = zip(load.busyByWorkload, localShares).map { $0 * $1 }.sum * conditions.volume
    return [
      LegUse(
        leg: local, shares: localShares, isUsed: .one,
        fleet: fleet.burstMonth(
          load, replicas: replicas, minimum: isGiven ? .zero : fleet.minimum, busy: busy,
          volume: conditions.volume)),
      LegUse(
        leg: remote, shares: remoteShares, isUsed: remoteShares.sum.isPositive, fleet: nil),
    ]
  }
}

extension FleetLeg {
  /// What runs of n replicas: all hours, or min(n, n_h) with autoscaling, and the spares.
  func burstMonth(
    _ load: FleetLoad, replicas: Term, minimum: Term, busy: Term, volume: Term
  ) -> FleetMonth {
    guard autoscales else {
      return FleetMonth(
        serving: replicas, replicas: named(replicas + spares, volume),
        running: [(named(replicas + spares, volume), 1)],
        busy: busy, margin: nil)
    }
    let running = load.peaks.indices.map { level in
      let own = Term.maximum(minimum, needed(load.peaks[level] * volume))
      return (
        replicas: Term.minimum(replicas, own) + spares, share: load.week.share(level)
      )
    }
    let most = Term.maximum(running.map(\.replicas)) ?? spares
    return FleetMonth(
      serving: replicas, replicas: most, running: running, busy: busy, margin: nil)
  }
}
