extension BurstCosts {
  /// Up to so many candidates every one is looked at; beyond, those at which the total can turn.
  /// With volume bands and workloads of different mixes the total is curved between those, so that
  /// more are looked at.
  private var mostLookedAt: Double { tokens.isStraight ? 48 : 512 }

  /// The n in {0} ∪ {minimum … max ⌈q_h/c⌉} with the smallest total, the smaller on a tie.
  ///
  /// Where machines are kept, it is at least those that live or are committed, less spares.
  func best(_ month: Month) -> Double {
    var best = (replicas: 0.0, total: Double.infinity)
    for replicas in candidates(most: mostNeeded(volume: month.volume), month) {
      let total = total(replicas, month).amount
      if total < best.total { best = (replicas, total) }
    }
    let kept = max(month.kept.live, month.kept.committed.reduce(0, +))
    return max(best.replicas, ReplicaCount.covering(kept) - spares)
  }

  /// The candidates in rising order.
  func candidates(most: Double, _ month: Month) -> [Double] {
    let first = max(1, minimum)
    guard first < most else { return [0, first] }
    if most - first <= mostLookedAt {
      return [0] + stride(from: first, through: most, by: 1)
    }
    return [0] + turns(from: first, to: most, month)
  }

  /// Where the total can turn: where a level stops to overflow, where autoscaled hours stop to
  /// grow, where committed replicas cover an hour, where the floor under the token bill is reached.
  private func turns(from first: Double, to most: Double, _ month: Month) -> [Double] {
    var found: Set<Double> = [first, most]
    func add(_ point: Double) {
      for near in [point.rounded(.down), point.rounded(.up)] where near >= first && near <= most {
        found.insert(near)
      }
    }
    for threshold in overflow.peaks + overflow.rests {
      add(threshold * month.volume / usableShare)
    }
    if autoscales {
      let committed = machines.committedShare
      for level in peaks {
        let own = max(minimum, ReplicaCount.covering(level.replicas * month.volume / usableShare))
        add(own)
        if committed > 0 { add((own + spares) / committed - spares) }
      }
    }
    if let floor = tokens.commitment, floor > 0 { add(floorPoint(floor, most, month)) }
    return found.sorted()
  }

  /// Where the token bill falls to its floor.
  private func floorPoint(_ floor: Double, _ most: Double, _ month: Month) -> Double {
    var (low, high) = (0.0, most)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let shares = overflow.shares(capacity: middle * usableShare / month.volume).shares
      let bill = tokens.bill(shares, volume: month.volume, price: month.tokenPrice).amount
      if bill > floor { low = middle } else { high = middle }
    }
    return high
  }
}

extension OptionModel {
  /// A burst's automatic n in a month.
  func bestReplicas(_ conditions: Conditions, _ kept: KeptMachines) -> Double? {
    BurstCosts(self, wage: conditions.wage.value, months: horizonMonths)?.best(
      BurstCosts.Month(
        volume: conditions.volume.value, tokenPrice: conditions.tokenPrice.value,
        hourlyPrice: conditions.hourlyPrice.value, kept: kept))
  }

}

extension BurstCosts {
  /// The most points of a curve that is reported.
  private static let mostReported = 250.0

  /// The total over n, with the chosen one among the points.
  func curve(including chosen: Double) -> [HybridSplit.Choice] {
    let month = Month()
    let (first, most) = (max(1, minimum), max(mostNeeded(volume: 1), max(1, minimum)))
    let step = max(1, ((most - first) / Self.mostReported).rounded(.up))
    var points = Set(stride(from: first, through: most, by: step))
    points.formUnion([0, most, chosen])
    return points.sorted().map {
      HybridSplit.Choice(replicas: $0, total: total($0, month).amount)
    }
  }
}
