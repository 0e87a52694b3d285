/// A burst hybrid as a function of s, the factor on every volume: at each volume with the n that
/// costs least there, or with a fixed one.
struct BurstCurve: Sendable {
  let costs: BurstCosts
  /// n where it is given, which ignores the minimum.
  let fixed: Double?

  init(costs: BurstCosts, fixed: Double?) {
    self.costs = fixed == nil ? costs : costs.withoutMinimum
    self.fixed = fixed
  }

  func serving(_ scale: Double) -> Double {
    fixed ?? costs.best(BurstCosts.Month(volume: scale))
  }

  func value(_ scale: Double) -> CurveValue {
    let replicas = serving(scale)
    let total = costs.total(replicas, BurstCosts.Month(volume: scale))
    let steps = hasSteps ? costs.mostNeeded(volume: scale) : 0
    return CurveValue(
      amount: total.amount, counts: Double(total.piece) + steps, choice: replicas)
  }

  /// Whether a fleet that covers the peak saves what the remote costs whatever it serves: then the
  /// replicas of the peak are a count of their own.
  private var hasSteps: Bool { fixed == nil && costs.remoteStanding > 0 }

  /// The volume at which one more replica covers the peak, above the given one.
  func nextStep(after scale: Double) -> Double {
    let peak = (costs.peaks.map(\.replicas).max() ?? 0) / costs.usableShare
    guard hasSteps, peak > 0 else { return .infinity }
    return ((peak * scale * (1 + 2 * ReplicaCount.forgiveness)).rounded(.down) + 1) / peak
  }

  /// Whether n never falls as the volume grows, so that equal n at two volumes is n between them.
  var hasRisingChoice: Bool {
    // With bands and workloads of different mixes a piece is a quotient, not a straight line.
    guard costs.tokens.bands.isEmpty else { return false }
    return fixed != nil || !costs.autoscales && costs.tokens.isStraight
  }

  /// The cost of the best fractional fleet, and how far whole replicas may lie above it.
  var envelope: Envelope {
    costs.fractional(fixed: fixed)
  }
}

extension BurstCosts {
  /// Straight lines around the total: the slope is that of the cheapest fractional n per volume.
  func fractional(fixed: Double?) -> Envelope {
    let standing = localStanding + remoteStanding + own + remoteFee
    let gap = gapOfTokens
    if let fixed {
      let slopes = ([0] + overflow.peaks + overflow.rests).map { self.slope($0 / usableShare) }
      let slope = slopes.max() ?? 0
      return Envelope(
        lowerSlope: 0, lower: own + remoteFee, upperSlope: slope,
        upper: standing + gap.high + machines.month(fixed + spares, busy: 0) + machineSlack(0))
    }
    let points = [0] + overflow.peaks + overflow.rests
    let slope = points.map { self.slope($0 / usableShare) }.min() ?? 0
    return Envelope(
      lowerSlope: slope * (1 - 1e-8), lower: own + remoteFee + min(0, gap.low),
      upperSlope: slope * (1 + 1e-8),
      upper: standing + max(0, gap.high) + machineSlack(max(1, minimum)))
  }

  /// The cost per unit of volume of n = ν·s replicas for large s.
  private func slope(_ perScale: Double) -> Double {
    let shares = overflow.shares(capacity: perScale * usableShare).shares
    var slope = tokens.envelope(shares).lowerSlope
    var busy = 0.0
    for index in shares.indices {
      slope += localFallback[index] * (1 - shares[index]) + remoteFallback[index] * shares[index]
      busy += busyByWorkload[index] * (1 - shares[index])
    }
    if machines.isOwned || !autoscales {
      return slope + machines.month(perScale, busy: busy)
    }
    let most = min(perScale, (peaks.map(\.replicas).max() ?? 0) / usableShare)
    return peaks.reduce(slope + machines.committedCost(of: most)) { sum, level in
      let running = min(perScale, level.replicas / usableShare)
      return sum + machines.beyond(running, of: most) * level.share
    }
  }

  private func machineSlack(_ replicas: Double) -> Double {
    let each =
      machines.isOwned
      ? machines.month(1, busy: 0) : machines.committedCost(of: 1) + machines.otherPrice
    return each * (replicas + spares + 1)
  }

  private var gapOfTokens: (low: Double, high: Double) {
    var (low, high) = (0.0, tokens.commitment ?? 0)
    for index in tokens.metered.indices where tokens.tokens[index] > 0 {
      let gap = tokens.discountGap(tokens.metered[index] / tokens.tokens[index])
      (low, high) = (min(low, gap.low), max(high, gap.high + (tokens.commitment ?? 0)))
    }
    return (low, high)
  }
}
