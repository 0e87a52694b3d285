import Quantities
package import ScenarioModel

extension CostModel {
  /// Where an option carries each of the documents' hidden costs, in their order.
  package func hiddenCosts(of option: Option, costs: OptionCosts) -> [HiddenCostEntry] {
    HiddenCost.allCases.map { cost in
      switch cost {
      case .retries, .development, .promptIteration:
        return tokenOverhead(cost, option)
      case .setup: return line(.setup, costs, isOwn: option.setup != nil)
      case .servingUpkeep, .incidentResponse, .modelUpdates, .securityPatches:
        return work(option, costs)
      case .depreciation, .electricity, .opportunity:
        return option.kind == .selfHosted ? .notPriced : .notApplicable
      default: return fleetCost(cost, option, costs)
      }
    }
  }

  private func line(_ line: CostLine, _ costs: OptionCosts, isOwn: Bool) -> HiddenCostEntry {
    isOwn ? .amount(costs.bill[line], in: line) : .notPriced
  }

  private func work(_ option: Option, _ costs: OptionCosts) -> HiddenCostEntry {
    if option.people != nil { return .within(.people, lineAmount: costs.bill[.people]) }
    return option.kind == .selfHosted ? .notPriced : .notApplicable
  }

  /// The costs that only a fleet has.
  private func fleetCost(
    _ cost: HiddenCost, _ option: Option, _ costs: OptionCosts
  ) -> HiddenCostEntry {
    guard case .fleet(let fleet) = option.billing, let plan = costs.plan else {
      return .notApplicable
    }
    switch cost {
    case .tooling: return line(.tooling, costs, isOwn: fleet.tooling != nil)
    case .egress: return line(.egress, costs, isOwn: fleet.egress != nil)
    case .storage: return line(.storage, costs, isOwn: fleet.storage != nil)
    case .redundancy: return redundancy(fleet, plan)
    case .idleAndHeadroom: return costs.idle.map { .amount($0, in: .compute) } ?? .notPriced
    case .reservedCommitment: return committed(fleet, plan)
    case .spotInterruption: return interruption(fleet, costs)
    default: return .notApplicable
    }
  }

  /// What the spare replicas cost: the compute of the plan less that of the same without spares.
  private func redundancy(_ fleet: FleetBilling, _ plan: FleetPlan) -> HiddenCostEntry {
    guard fleet.spares.value > 0 else { return .notPriced }
    return .amount(plan.spareCompute, in: .compute)
  }

  private func committed(_ fleet: FleetBilling, _ plan: FleetPlan) -> HiddenCostEntry {
    let prices = RentalPrices(fleet)
    guard prices.committedShare > 0 else { return .notApplicable }
    let hours = scenario.calendar.hoursPerMonth.value
    return .amount(prices.committedMonth(of: plan.replicas, hours: hours), in: .compute)
  }

  /// What the interruptions of spot hours cost: the compute less that without the overhead.
  private func interruption(_ fleet: FleetBilling, _ costs: OptionCosts) -> HiddenCostEntry {
    guard fleet.terms.contains(where: \.isSpot) else { return .notApplicable }
    guard fleet.interruptionOverhead.value > 0 else { return .notPriced }
    let prices = RentalPrices(fleet)
    let hours = scenario.calendar.hoursPerMonth.value
    guard let plan = costs.plan, prices.otherPricePerHour > 0 else { return .notPriced }
    let beyond = plan.compute - prices.committedMonth(of: plan.replicas, hours: hours)
    return .amount(beyond * prices.interruptionShareOfOther, in: .compute)
  }

  /// What repeated or unproductive tokens cost: the token bill less that without them.
  private func tokenOverhead(_ cost: HiddenCost, _ option: Option) -> HiddenCostEntry {
    guard case .perToken(let billing) = option.billing else { return .notApplicable }
    var amount: Double?
    for (index, workload) in scenario.workloads.enumerated() {
      guard case .requests(let volume) = workload.volume else { continue }
      let rate: Double
      switch cost {
      case .retries: rate = volume.retryRate.value
      case .development: rate = volume.developmentShare.value
      default: continue
      }
      guard rate > 0 else { continue }
      let bill = TokenBill.month(
        demand.workloads[index], of: workload, at: billing.prices[index],
        tokenFactor: option.tokenFactor.value)
      amount = (amount ?? 0) + bill.total * rate / (1 + rate)
    }
    return amount.map { .amount($0, in: .inputTokens) } ?? .notPriced
  }
}
