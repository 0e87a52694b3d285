import Quantities
import ScenarioModel

extension CostModel {
  /// Where an option carries each of the documents' hidden costs, in their order.
  package func hiddenCosts(of option: Int, costs: OptionCosts) -> [HiddenCostEntry] {
    let finder = HiddenCostFinder(model: self, option: option, costs: costs)
    return HiddenCost.allCases.map(finder.entry)
  }
}

/// Finds the hidden costs of one option in its bill.
private struct HiddenCostFinder {
  let model: CostModel
  let costs: OptionCosts
  let month: MonthTerms
  /// The options that are billed: the option itself, and a hybrid's legs.
  let parts: [Option]
  let fleets: [FleetBilling]

  init(model: CostModel, option: Int, costs: OptionCosts) {
    self.model = model
    self.costs = costs
    month = model.terms.month(option)
    let own = model.scenario.options[option]
    let legs = month.uses.filter { $0.isUsed.value > 0 }.map {
      model.scenario.options[$0.leg.index]
    }
    parts = legs.contains { $0.id == own.id } ? legs : [own] + legs
    fleets = parts.compactMap { if case .fleet(let fleet) = $0.billing { fleet } else { nil } }
  }

  func entry(_ cost: HiddenCost) -> HiddenCostEntry {
    switch cost {
    case .retries, .development, .promptIteration: tokenOverhead(cost)
    case .setup: line(.setup, isPriced: parts.contains { $0.setup != nil })
    case .servingUpkeep, .incidentResponse, .modelUpdates, .securityPatches: work(cost)
    case .opportunity: opportunity
    case .tooling: ofFleet { line(.tooling, isPriced: fleets.contains { $0.tooling != nil }) }
    case .egress: ofFleet { line(.egress, isPriced: fleets.contains { $0.egress != nil }) }
    case .storage: ofFleet { line(.storage, isPriced: fleets.contains { $0.storage != nil }) }
    case .redundancy: ofFleet { redundancy }
    case .idleAndHeadroom:
      ofFleet { costs.idle.map { .amount($0, in: machineLine) } ?? .notPriced }
    case .depreciation: isOwned ? .amount(costs.bill[.hardware], in: .hardware) : .notApplicable
    case .electricity:
      isOwned ? line(.power, isPriced: costs.bill[.power] > 0) : .notApplicable
    case .reservedCommitment: ofFleet { committed }
    case .spotInterruption: ofFleet { interruption }
    }
  }

  private var isOwned: Bool {
    fleets.contains { if case .owned = $0.tenure { true } else { false } }
  }

  private var machineLine: CostLine { isOwned ? .hardware : .compute }

  private func ofFleet(_ entry: () -> HiddenCostEntry) -> HiddenCostEntry {
    fleets.isEmpty ? .notApplicable : entry()
  }

  private func line(_ line: CostLine, isPriced: Bool) -> HiddenCostEntry {
    isPriced ? .amount(costs.bill[line], in: line) : .notPriced
  }

  private func work(_ cost: HiddenCost) -> HiddenCostEntry {
    let staffed = parts.compactMap(\.people)
    guard !staffed.isEmpty else { return fleets.isEmpty ? .notApplicable : .notPriced }
    if staffed.count == 1, let amount = taskAmount(cost, staffed[0]) {
      return .amount(amount, in: .people)
    }
    return .within(.people, lineAmount: costs.bill[.people])
  }

  /// What upgrades or incidents cost where people are counted by their tasks.
  private func taskAmount(_ cost: HiddenCost, _ people: People) -> Double? {
    guard case .tasks(let tasks) = people.effort, costs.bill[.people] > 0 else { return nil }
    let upgrades = tasks.upgradesPerYear.value * tasks.daysPerUpgrade.value
    let incidents = 12 * tasks.incidentDaysPerMonth.value
    guard upgrades + incidents > 0 else { return nil }
    switch cost {
    case .modelUpdates: return costs.bill[.people] * upgrades / (upgrades + incidents)
    case .incidentResponse: return costs.bill[.people] * incidents / (upgrades + incidents)
    default: return nil
    }
  }

  private var opportunity: HiddenCostEntry {
    if costs.beside.opportunity > 0 { return .beside(costs.beside.opportunity) }
    return fleets.isEmpty ? .notApplicable : .notPriced
  }

  /// What the spare replicas cost: the machines of the plan less those of the same without spares.
  private var redundancy: HiddenCostEntry {
    guard fleets.contains(where: { $0.spares.value > 0 }), let plan = costs.plan else {
      return .notPriced
    }
    return .amount(plan.spareCompute, in: machineLine)
  }

  private var committed: HiddenCostEntry {
    var amount: Double?
    for use in month.uses {
      guard let running = use.fleet, case .rented(let rental)? = use.leg.fleet?.machines,
        !rental.committed.isEmpty
      else { continue }
      let each = rental.committed.reduce(0) { $0 + $1.share.value * $1.price.value }
      amount =
        (amount ?? 0) + running.replicas.value * each
        * model.scenario.calendar.hoursPerMonth.value
    }
    return amount.map { .amount($0, in: .compute) } ?? .notApplicable
  }

  /// What the interruptions of spot hours cost: the compute less that without the overhead.
  private var interruption: HiddenCostEntry {
    guard fleets.contains(where: { $0.terms.contains(where: \.isSpot) }) else {
      return .notApplicable
    }
    var amount = 0.0
    for use in month.uses {
      guard let running = use.fleet, let fleet = use.leg.fleet,
        case .rented(let rental) = fleet.machines
      else { continue }
      let fixed = rental.committed.map { $0.share * running.replicas }
      let beyond = fleet.compute(
        running, rental, committed: fixed, committedPrice: fixed.map { _ in .zero },
        hourlyPrice: .one)
      amount += beyond.value * rental.interruptionShareOfOther
    }
    return amount > 0 ? .amount(amount, in: .compute) : .notPriced
  }

  /// What repeated or unproductive tokens cost: the token bill less that without them.
  private func tokenOverhead(_ cost: HiddenCost) -> HiddenCostEntry {
    guard month.uses.contains(where: { $0.leg.tokens != nil }) else { return .notApplicable }
    var amount: Double?
    for (position, use) in month.uses.enumerated() {
      guard let tokens = use.leg.tokens else { continue }
      let shares = month.shares(position, workloads: tokens.metered.count)
      for (index, workload) in model.scenario.workloads.enumerated() {
        guard let rate = rate(cost, workload), rate > 0, shares[index] > 0 else { continue }
        amount = (amount ?? 0) + tokens.metered[index].value * shares[index] * rate / (1 + rate)
      }
    }
    return amount.map { .amount($0, in: .inputTokens) } ?? .notPriced
  }

  private func rate(_ cost: HiddenCost, _ workload: Workload) -> Double? {
    guard case .requests(let volume) = workload.volume else { return nil }
    switch cost {
    case .retries: return volume.retryRate.value
    case .development: return volume.developmentShare.value
    default: return nil
    }
  }
}
