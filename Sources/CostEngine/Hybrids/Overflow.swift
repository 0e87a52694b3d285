/// What a burst hybrid's local fleet can't take, level by level (model.md, 7).
struct Overflow {
  /// The share of each workload that goes to the remote.
  let remoteShares: [Term]

  /// With g = (ℓ − q/10)·10/9 in the other nine tenths of an hour, the part that overflows is
  /// (max(0, q − n·c)/10 + max(0, g − n·c)·9/10) / ℓ, which is 1 − s_h.
  init(_ load: FleetLoad, volume: Term, replicas: Term, usableShare: Term) {
    let capacity = replicas * usableShare
    let overflows = load.loads.indices.map { level -> Term in
      let (mean, peak) = (load.loads[level] * volume, load.peaks[level] * volume)
      guard mean.value > 0 else { return .zero }
      let rest = (mean - peak / 10) * Term(10.0 / 9)
      return (Self.above(peak, capacity) * 0.1 + Self.above(rest, capacity) * 0.9) / mean
    }
    let week = load.week
    remoteShares = (week.load.first ?? []).indices.map { workload in
      overflows.indices.map { level in
        overflows[level] * week.load[level][workload] * Term(week.share(level))
      }.sum
    }
  }

  /// max(0, load − capacity), and nothing where the load is met as ⌈x⌉ forgives.
  static func above(_ load: Term, _ capacity: Term) -> Term {
    let isAbove = (load - capacity * Term(1 + ReplicaCount.forgiveness)).isPositive
    return Term.maximum(load - capacity, 0) * isAbove
  }
}
