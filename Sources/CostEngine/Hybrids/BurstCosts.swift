/// The monthly total of a burst hybrid as a function of its local replicas, as plain numbers
/// (model.md, 7).
struct BurstCosts: Sendable {
  /// q_h of each level at month 1's volume, with its share of the week.
  let peaks: [(replicas: Double, share: Double)]
  let overflow: OverflowShares
  /// X of each workload.
  let busyByWorkload: [Double]
  let usableShare: Double
  private(set) var minimum: Double
  let spares: Double
  let autoscales: Bool
  let machines: MachineAmounts
  let tokens: TokenAmounts
  /// R·P(fail)·f of each workload, by leg.
  let localFallback: [Double]
  let remoteFallback: [Double]
  /// What the local leg costs whatever it serves, if it serves anything.
  let localStanding: Double
  /// What the remote leg costs if it serves anything, and what it costs in any case.
  let remoteStanding: Double
  let remoteFee: Double
  /// What the hybrid costs itself.
  let own: Double

  init?(_ model: OptionModel, wage: Double = 1, months: Double) {
    guard case .burst(let local, let remote, _) = model.kind, let fleet = local.fleet,
      let remoteTokens = remote.tokens
    else { return nil }
    let load = fleet.load(model.week, shares: nil)
    peaks = load.peaks.indices.map { (load.peaks[$0].value, model.week.share($0)) }
    overflow = OverflowShares(load)
    busyByWorkload = load.busyByWorkload.map(\.value)
    usableShare = fleet.usableShare.value
    minimum = fleet.minimum.value
    spares = fleet.spares.value
    autoscales = fleet.autoscales
    machines = MachineAmounts(fleet.machines, hours: fleet.hours.value)
    tokens = TokenAmounts(remoteTokens)
    localFallback = local.fallback.map(\.value)
    remoteFallback = remote.fallback.map(\.value)
    let standing = { (costs: StandingCosts) in
      costs.lines(wage: Term(wage), months: Term(months)).total.value
    }
    localStanding = standing(local.standing)
    remoteFee = remote.standing.fee.value
    remoteStanding = standing(remote.standing) - remoteFee
    own = model.own.map(standing) ?? 0
  }

  /// The same where n is given, which ignores the minimum.
  var withoutMinimum: BurstCosts {
    var costs = self
    costs.minimum = 0
    return costs
  }

  /// The prices of a month over month 1's, and the machines that are there anyway.
  struct Month {
    var volume = 1.0
    var tokenPrice = 1.0
    var hourlyPrice = 1.0
    var kept = KeptMachines.none
  }

  /// max ⌈q_h / c⌉ at a volume.
  func mostNeeded(volume: Double) -> Double {
    ReplicaCount.covering((peaks.map(\.replicas).max() ?? 0) * volume / usableShare)
  }

  /// The monthly total with n replicas, and which straight piece of the cost it lies on.
  func total(_ replicas: Double, _ month: Month) -> (amount: Double, piece: Int) {
    let capacity = month.volume > 0 ? replicas * usableShare / month.volume : .infinity
    let (shares, regime) = overflow.shares(capacity: capacity)
    let bill = tokens.bill(shares, volume: month.volume, price: month.tokenPrice)
    var total = own + remoteFee + bill.amount
    var served = 0.0
    var isOverflowing = false
    for index in shares.indices {
      let rest = 1 - shares[index]
      served += busyByWorkload[index] * rest * month.volume
      total +=
        (localFallback[index] * rest + remoteFallback[index] * shares[index]) * month.volume
      if shares[index] > 0 { isOverflowing = true }
    }
    if isOverflowing { total += remoteStanding }
    if replicas > 0 { total += localStanding }
    let machines = machineCost(replicas, busy: served, month)
    return (total + machines.amount, bill.piece + regime + machines.piece)
  }

  private func machineCost(
    _ replicas: Double, busy: Double, _ month: Month
  ) -> (amount: Double, piece: Int) {
    guard replicas > 0 || !month.kept.committed.isEmpty else { return (0, 0) }
    if machines.isOwned || !autoscales {
      let running = replicas > 0 ? max(replicas + spares, month.kept.live) : 0
      return (rented([(running, 1)], most: running, busy: busy, month), 0)
    }
    var most = 0.0
    var piece = 0.0
    let running = peaks.map { level -> (replicas: Double, share: Double) in
      let own = max(minimum, ReplicaCount.covering(level.replicas * month.volume / usableShare))
      let count = replicas > 0 ? min(replicas, own) + spares : 0
      most = max(most, count)
      piece += count
      return (count, level.share)
    }
    return (rented(running, most: most, busy: busy, month), Int(piece))
  }

  private func rented(
    _ running: [(replicas: Double, share: Double)], most: Double, busy: Double, _ month: Month
  ) -> Double {
    if machines.isOwned {
      return machines.month(most, busy: busy, hourlyPrice: month.hourlyPrice)
    }
    var (fixed, committed) = (0.0, 0.0)
    for (index, term) in machines.committed.enumerated() {
      let owed = month.kept.committed.isEmpty ? 0 : month.kept.committed[index]
      let price = owed > 0 ? month.kept.committedPrice[index] : month.hourlyPrice
      let count = max(owed, term.share * most)
      committed += count
      fixed += count * term.price * price
    }
    return running.reduce(fixed) { sum, level in
      sum + level.share * max(0, level.replicas - committed) * machines.otherPrice
        * month.hourlyPrice
    }
  }
}
