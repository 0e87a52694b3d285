import Quantities
import ScenarioModel

/// One option's months while they are played: what runs, what is committed, what was bought.
struct HorizonRun {
  /// The committed replicas of a fleet's terms, and the price under which they run.
  private struct Commitment {
    var counts: [Term]
    var prices: [Term]
  }

  /// What a month does, before machines are bought.
  private struct Played {
    let conditions: Conditions
    let uses: [LegUse]
    /// By use: the committed replicas and prices.
    let commitments: [Commitment?]
  }

  /// Machines bought for the whole horizon.
  struct Owned {
    /// The position of the use whose fleet is owned.
    let use: Int
    /// N_t of months 1…T.
    let machines: [Term]
    /// Money at the end of months 0…T.
    let cash: [Term]
    /// Of the point figures of `cash`, what is paid before any credit.
    let paid: [Double]
    /// Of the credit at T, what is book value.
    let bookValue: Term
  }

  private let model: OptionModel
  private let recorder: Recorder
  private var played: [Played] = []
  private var commitments: [Int: Commitment] = [:]
  private var needs: [Double] = []

  init(_ model: OptionModel, _ recorder: Recorder) {
    self.model = model
    self.recorder = recorder
  }

  /// What each month does.
  var uses: [[LegUse]] { played.map(\.uses) }

  /// n of the first fleet in each month, without spares.
  var replicas: [Double] {
    played.map { $0.uses.compactMap(\.fleet).first?.serving.value ?? 0 }
  }

  /// Plans a month and commits what it needs.
  mutating func play(_ conditions: Conditions) {
    if let last = played.last, last.conditions.isSame(as: conditions), !renews(conditions),
      !hasOwnedBurst
    {
      played.append(Played(conditions: conditions, uses: last.uses, commitments: last.commitments))
      return
    }
    let uses = model.uses(conditions, kept: kept(conditions))
    var now: [Commitment?] = []
    for (position, use) in uses.enumerated() {
      commit(position, use, conditions)
      now.append(commitments[position])
    }
    if let fleet = uses.first(where: { $0.leg.fleet?.machines.isOwned == true })?.fleet {
      needs.append(fleet.replicas.value)
    } else {
      needs.append(0)
    }
    played.append(Played(conditions: conditions, uses: uses, commitments: now))
  }

  private var hasOwnedBurst: Bool {
    guard case .burst(let local, _, _) = model.kind else { return false }
    return local.fleet?.machines.isOwned == true
  }

  /// Whether a committed term of any fleet renews in a month whose prices or volume have changed.
  private func renews(_ conditions: Conditions) -> Bool {
    guard !conditions.isSame(as: .present) else { return false }
    return rentals.contains {
      $0.committed.contains { (conditions.month - 1).isMultiple(of: $0.months) }
    }
  }

  private var rentals: [RentalPrices] {
    model.legs.compactMap { leg in
      if case .rented(let rental)? = leg.fleet?.machines { rental } else { nil }
    }
  }

  /// Committed replicas never fall until their term renews.
  private mutating func commit(_ position: Int, _ use: LegUse, _ conditions: Conditions) {
    guard case .rented(let rental)? = use.leg.fleet?.machines, !rental.committed.isEmpty else {
      return
    }
    let replicas = use.fleet?.replicas ?? .zero
    let before = commitments[position]
    var now = Commitment(counts: [], prices: [])
    for (index, term) in rental.committed.enumerated() {
      let wanted = term.share * replicas
      if let before, !(conditions.month - 1).isMultiple(of: term.months) {
        now.counts.append(Term.maximum(before.counts[index], wanted))
        now.prices.append(before.prices[index])
      } else {
        now.counts.append(wanted)
        now.prices.append(conditions.hourlyPrice)
      }
    }
    commitments[position] = now
  }

  /// What is there anyway before a month is planned, for a burst's automatic n.
  private func kept(_ conditions: Conditions) -> KeptMachines {
    guard case .burst(let local, _, _) = model.kind else { return .none }
    switch local.fleet?.machines {
    case .rented(let rental)?:
      guard let before = commitments[0] else { return .none }
      let stays = rental.committed.map { !(conditions.month - 1).isMultiple(of: $0.months) }
      return KeptMachines(
        committed: zip(stays, before.counts).map { $0 ? $1.value : 0 },
        committedPrice: before.prices.map(\.value), live: 0)
    case .owned(let prices)?:
      return KeptMachines(
        committed: [], committedPrice: [],
        live: Ownership.live(needs, life: prices.life.value))
    case nil: return .none
    }
  }

  /// Setup of every leg that any month uses, and of the hybrid itself.
  var setup: Term {
    model.legs.indices.reduce(model.own?.setupOnce ?? .zero) { sum, position in
      let used = Term.maximum(distinct(played.map { $0.uses[position].isUsed })) ?? .zero
      return sum + model.legs[position].standing.setupOnce * used
    }
  }

  private func distinct(_ terms: [Term]) -> [Term] {
    terms.reduce(into: []) { if $0.last?.isSame(as: $1) != true { $0.append($1) } }
  }

  /// Buys the machines of each owned fleet.
  func ownership(_ newPrices: [Term]) -> [Owned] {
    model.legs.enumerated().compactMap { position, leg in
      guard case .owned(let prices)? = leg.fleet?.machines else { return nil }
      let needs = played.map { $0.uses[position].fleet?.replicas ?? .zero }
      let count = needs.count
      let writtenOut =
        recorder.writesOutLoops ? OwnershipTerms(needs, newPrices, prices, recorder) : nil
      let results =
        writtenOut.map { $0.machines + $0.cash }
        ?? recorder.call(
          needs + newPrices + [prices.life, prices.residual],
          LaneFunction(name: "machines bought for what each month needs") { numbers in
            Ownership.results(
              needs: numbers[..<count], newPrices: numbers[count..<(2 * count)],
              lives: numbers[2 * count], residual: numbers[2 * count + 1])
          })
      let plain = Ownership(
        needs: lanes(needs)[...], newPrices: lanes(newPrices)[...], life: prices.life.value,
        residual: Ownership.Lanes(repeating: prices.residual.value))
      return Owned(
        use: position,
        machines: results[..<count].enumerated().map {
          recorder.name($1, "\(leg.id): machines of month \($0 + 1)", .machines)
        },
        cash: results[count...].enumerated().map {
          recorder.name(
            $1, "\(leg.id): machines paid less credited at the end of month \($0)", .machines)
            * prices.price
        },
        paid: Ownership.paid(
          needs: needs.map(\.value), newPrices: newPrices.map(\.value), life: prices.life.value
        ).map { $0 * prices.price.value },
        bookValue: (writtenOut?.bookValue ?? Term(plain.bookValue[0]))
          * (writtenOut == nil ? Term(prices.price.value) : prices.price))
    }
  }

  private func lanes(_ terms: [Term]) -> [Ownership.Lanes] {
    terms.map { Ownership.Lanes(repeating: $0.value) }
  }

  /// Whether a month is played exactly as the one before it.
  func isRepeated(_ index: Int, _ conditions: Conditions) -> Bool {
    guard index > 0, played[index].conditions.isSame(as: played[index - 1].conditions) else {
      return false
    }
    return !renews(conditions) && !hasOwnedBurst
  }

  /// What a month pays, machines that are bought left out.
  func cash(of index: Int, _ conditions: Conditions, _ owned: [Owned]) -> Term {
    let month = played[index]
    var bill = model.own?.lines(wage: conditions.wage, months: nil) ?? BillTerms()
    for (position, use) in month.uses.enumerated() {
      bill += use.lines(conditions, months: nil)
      guard let fleet = use.leg.fleet else { continue }
      switch fleet.machines {
      case .owned(let prices):
        guard let owned = owned.first(where: { $0.use == position }) else { continue }
        bill += prices.lines(
          machines: owned.machines[index], busy: use.fleet?.busy ?? .zero,
          newPrice: conditions.hourlyPrice)
      case .rented(let rental):
        bill[.compute] =
          bill[.compute]
          + compute(fleet, use, rental, month.commitments[position], conditions)
      }
    }
    return bill.named(recorder, "\(model.id), month \(index + 1)").cash
  }

  private func compute(
    _ fleet: FleetLeg, _ use: LegUse, _ rental: RentalPrices, _ commitment: Commitment?,
    _ conditions: Conditions
  ) -> Term {
    let idle = FleetMonth(serving: 0, replicas: 0, running: [], busy: 0, margin: nil)
    return fleet.compute(
      use.fleet ?? idle, rental, committed: commitment?.counts ?? [],
      committedPrice: commitment?.prices ?? [], hourlyPrice: conditions.hourlyPrice)
  }

  /// Months of committed terms that lie beyond the horizon, at their prices.
  func owedAfter(_ months: Int) -> Term {
    var owed = Term.zero
    for (position, commitment) in commitments.sorted(by: { $0.key < $1.key }) {
      guard let fleet = model.legs[position].fleet, case .rented(let rental) = fleet.machines
      else { continue }
      for (index, term) in rental.committed.enumerated() {
        let left = (term.months - months % term.months) % term.months
        owed +=
          Term(Double(left)) * commitment.counts[index] * term.price
          * commitment.prices[index] * fleet.hours
      }
    }
    return owed
  }
}
