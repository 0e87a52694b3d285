/// A planned fleet's machines as a function of s, the factor on every volume.
struct FleetCurve: Sendable {
  /// q_h of each level at s = 1 with its share of the week, the highest first.
  let peaks: [(replicas: Double, share: Double)]
  /// X at s = 1.
  let busy: Double
  let usableShare: Double
  let minimum: Double
  let spares: Double
  let fixed: Double?
  let autoscales: Bool
  let machines: MachineAmounts

  init(_ fleet: FleetLeg, _ load: FleetLoad) {
    var levels: [Double: Double] = [:]
    for level in load.peaks.indices {
      levels[load.peaks[level].value, default: 0] += load.week.share(level)
    }
    peaks = levels.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    busy = load.busy.value
    usableShare = fleet.usableShare.value
    minimum = fleet.minimum.value
    spares = fleet.spares.value
    fixed = fleet.fixed?.value
    autoscales = fleet.autoscales && fleet.fixed == nil
    machines = MachineAmounts(fleet.machines, hours: fleet.hours.value)
  }

  /// n at a volume, without spares.
  func serving(_ scale: Double) -> Double { fixed ?? running(peaks.first?.replicas ?? 0, scale) }

  func value(_ scale: Double) -> CurveValue {
    let needed = needed(peaks.first?.replicas ?? 0, scale)
    if let fixed {
      let isServed = needed <= fixed
      return CurveValue(
        amount: isServed ? machines.month(fixed + spares, busy: busy * scale) : .infinity,
        counts: isServed ? 0 : 1)
    }
    guard autoscales else {
      let replicas = max(minimum, needed) + spares
      return CurveValue(
        amount: machines.month(replicas, busy: busy * scale), counts: replicas)
    }
    let most = max(minimum, needed) + spares
    var value = CurveValue(amount: machines.committedCost(of: most), counts: most)
    for level in peaks {
      let replicas = running(level.replicas, scale) + spares
      value.amount += machines.beyond(replicas, of: most) * level.share
      value.counts += replicas
    }
    return value
  }

  /// Whether the amount may fall as the volume grows.
  var canFall: Bool { autoscales && !machines.isUniform }

  /// What the amount stays between for volumes above one and up to another.
  ///
  /// Replicas never fall as the volume grows, but the rent of an autoscaled fleet may: one more
  /// replica at the peak brings more committed ones, which displace dearer hours. So each part is
  /// bounded by the end at which it is least or most.
  func bounds(_ low: Double, _ high: Double) -> ClosedRange<Double> {
    let fewest = running(peaks.first?.replicas ?? 0, low) + spares
    let greatest = running(peaks.first?.replicas ?? 0, high) + spares
    var least = machines.committedCost(of: fewest)
    var most = machines.committedCost(of: greatest)
    for level in peaks {
      least +=
        machines.beyond(running(level.replicas, low) + spares, of: greatest) * level.share
      most += machines.beyond(running(level.replicas, high) + spares, of: fewest) * level.share
    }
    return least <= most ? least...most : least...least
  }

  /// The lines y + spares ≤ N < y + spares + max(1, minimum), y = q·s/c, priced.
  var envelope: Envelope {
    let slack = max(1, minimum)
    if let fixed {
      let amount = machines.month(fixed + spares, busy: 0)
      return Envelope(lowerSlope: 0, lower: amount, upperSlope: 0, upper: .infinity)
    }
    let peak = (peaks.first?.replicas ?? 0) / usableShare * (1 - ReplicaCount.forgiveness)
    guard autoscales else {
      let each = machines.month(1, busy: 0)
      let slope = each * peak + machines.month(0, busy: busy)
      return Envelope(
        lowerSlope: slope, lower: each * spares,
        upperSlope: slope * (1 + 2 * ReplicaCount.forgiveness), upper: each * (spares + slack))
    }
    return autoscaledEnvelope(peak: peak, slack: slack)
  }

  private func autoscaledEnvelope(peak: Double, slack: Double) -> Envelope {
    let committed = machines.committedCost(of: 1)
    let share = machines.committedShare
    var lines = Envelope(
      lowerSlope: committed * peak, lower: committed * spares,
      upperSlope: committed * peak, upper: committed * (spares + slack))
    for level in peaks {
      let slope = level.replicas / usableShare * (1 - ReplicaCount.forgiveness) - share * peak
      let price = machines.otherPrice * level.share
      if slope > 0 {
        lines.lowerSlope += slope * price
        lines.lower += price * min(0, spares - share * (spares + slack))
        lines.upperSlope += slope * price
      }
      lines.upper += price * (spares + slack)
    }
    lines.upperSlope *= 1 + 2 * ReplicaCount.forgiveness
    return lines
  }

  /// The volume at which the fleet next changes, above the given one; infinite for none.
  func nextStep(after scale: Double) -> Double {
    let levels = autoscales ? peaks[...] : peaks.prefix(1)
    return levels.reduce(.infinity) { nearest, level in
      guard level.replicas > 0 else { return nearest }
      let perScale = level.replicas / usableShare
      let passed = (perScale * scale * (1 + 2 * ReplicaCount.forgiveness)).rounded(.down)
      let next = fixed.map { passed < $0 ? $0 : .infinity } ?? max(passed + 1, minimum)
      return min(nearest, next / perScale)
    }
  }

  private func running(_ peak: Double, _ scale: Double) -> Double {
    max(minimum, needed(peak, scale))
  }

  private func needed(_ peak: Double, _ scale: Double) -> Double {
    ReplicaCount.covering(peak * scale / usableShare)
  }
}
