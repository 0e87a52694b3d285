import Quantities

/// A fleet in one month: what runs, what is committed, and what the machines cost.
struct FleetMonth {
  /// n, replicas that serve, without spares.
  let serving: Term
  /// N, the most that run at once, with spares.
  let replicas: Term
  /// N_h of each level; one entry for a fleet that runs all hours.
  let running: [(replicas: Term, share: Double)]
  /// X, what is served.
  let busy: Term
  /// n − ⌈max q_h / c⌉, below 0 where a fixed fleet can't serve the peak.
  let margin: Term?

  /// The same without spares.
  func without(_ spares: Term) -> FleetMonth {
    FleetMonth(
      serving: serving, replicas: replicas - spares,
      running: running.map { ($0.replicas - spares, $0.share) }, busy: busy, margin: margin)
  }
}

extension FleetLeg {
  /// What has to run for a load at a volume.
  ///
  ///     n_h = max(minimum, ⌈q_h / c⌉)     N_h = n_h + spares     N = max N_h
  func month(_ load: FleetLoad, volume: Term) -> FleetMonth {
    if autoscales, fixed == nil {
      let running = load.peaks.indices.map { level in
        (
          replicas: Term.maximum(minimum, self.needed(load.peaks[level] * volume)) + spares,
          share: load.week.share(level)
        )
      }
      let most = named(Term.maximum(running.map(\.replicas)) ?? spares, volume)
      return FleetMonth(
        serving: most - spares, replicas: most, running: running, busy: load.busy * volume,
        margin: nil)
    }
    let needed = self.needed((Term.maximum(load.peaks) ?? 0) * volume)
    let serving = fixed ?? Term.maximum(minimum, needed)
    let replicas = named(serving + spares, volume)
    return FleetMonth(
      serving: serving, replicas: replicas, running: [(replicas, 1)],
      busy: load.busy * volume, margin: fixed.map { $0 - needed })
  }

  /// N under its name, with the volume where it is not today's.
  func named(_ replicas: Term, _ volume: Term) -> Term {
    guard recorder.keepsNames else { return replicas }
    let times = NumberText.significant(volume.value, digits: 4)
    return recorder.name(
      replicas,
      "\(owner): replicas with spares"
        + (volume.isConstant(1) ? "" : " at \(times) times the volume"),
      .replicas)
  }

  /// Replica-hours paid: N·H, or Σ N_h·H/168 with autoscaling.
  func paidHours(_ month: FleetMonth) -> Term {
    month.running.map { $0.replicas * Term($0.share) }.sum * hours
  }

  /// Compute, at the committed replicas of each term and the month's prices.
  ///
  ///     Σ committed · price · H + Σ_h max(0, N_h − Σ committed) · mean other price · H/168
  func compute(
    _ month: FleetMonth, _ rental: RentalPrices, committed: [Term], committedPrice: [Term],
    hourlyPrice: Term
  ) -> Term {
    let sum = committed.sum
    let fixed = rental.committed.indices.map {
      committed[$0] * rental.committed[$0].price * committedPrice[$0]
    }.sum
    let other = month.running.map { running in
      let beyond =
        rental.committed.isEmpty
        ? running.replicas : Term.maximum(running.replicas - sum, 0)
      return beyond * Term(running.share)
    }.sum
    return (fixed + other * (rental.otherPrice * hourlyPrice)) * hours
  }

  /// The machines' lines in a month without any history: month 1, or a plan looked at alone.
  func lines(_ month: FleetMonth, hourlyPrice: Term = .one) -> BillTerms {
    switch machines {
    case .owned(let prices):
      return prices.lines(machines: month.replicas, busy: month.busy, newPrice: hourlyPrice)
    case .rented(let rental):
      var bill = BillTerms()
      bill[.compute] = compute(
        month, rental, committed: rental.committed.map { $0.share * month.replicas },
        committedPrice: rental.committed.map { _ in hourlyPrice }, hourlyPrice: hourlyPrice)
      return bill
    }
  }
}
