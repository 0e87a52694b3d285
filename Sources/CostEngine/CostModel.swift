import Quantities
package import ScenarioModel

/// Costs the options of a scenario at today's volume and prices.
package struct CostModel: Sendable {
  /// What is being costed.
  package let scenario: Scenario
  /// What has to be served.
  package let demand: Demand

  /// A model of a scenario.
  package init(_ scenario: Scenario) {
    self.scenario = scenario
    demand = Demand(scenario)
  }

  /// The costs of every option, in the order of the scenario.
  package func costs() -> [OptionCosts] {
    scenario.options.map(costs)
  }

  /// The costs of one option.
  package func costs(of option: Option) -> OptionCosts {
    let standing = StandingBill.month(option, horizonMonths: scenario.horizonMonths.value)
    switch option.billing {
    case .perToken(let billing): return tokenCosts(option, billing, standing)
    case .fleet(let fleet): return fleetCosts(option, fleet, standing)
    }
  }

  private func tokenCosts(
    _ option: Option, _ billing: TokenBilling, _ standing: Bill
  ) -> OptionCosts {
    var tokens = Bill()
    for (index, workload) in scenario.workloads.enumerated() {
      tokens += TokenBill.month(
        demand.workloads[index], of: workload, at: billing.prices[index],
        tokenFactor: option.tokenFactor.value)
    }
    var bill = standing
    bill += tokens
    return OptionCosts(
      bill: bill, costPerMillionTokens: unitCost(bill, demand.usefulTokensPerMonth),
      costPerMillionProcessedTokens: unitCost(bill, demand.tokensPerMonth), plan: nil,
      busyReplicas: nil, utilization: nil, costPerMillionTokensAtFullLoad: nil,
      curve: CostCurve(fixed: standing.total, perScale: tokens.total, planner: nil))
  }

  private func fleetCosts(
    _ option: Option, _ fleet: FleetBilling, _ standing: Bill
  ) -> OptionCosts {
    let hours = scenario.calendar.hoursPerMonth.value
    let load = FleetLoad(
      demand, workloads: scenario.workloads, fleet: fleet, tokenFactor: option.tokenFactor.value,
      hoursPerMonth: hours)
    let planner = FleetPlanner(fleet, load: load, hoursPerMonth: hours)
    let plan = planner.plan()
    var bill = standing
    bill[.compute] = plan.compute
    return OptionCosts(
      bill: bill, costPerMillionTokens: unitCost(bill, demand.usefulTokensPerMonth),
      costPerMillionProcessedTokens: unitCost(bill, demand.tokensPerMonth), plan: plan,
      busyReplicas: load.busyReplicas,
      utilization: plan.paidReplicaHours > 0 && plan.servesPeak
        ? load.busyReplicas * hours / plan.paidReplicaHours : nil,
      costPerMillionTokensAtFullLoad: costAtFullLoad(bill, plan, fleet),
      curve: CostCurve(fixed: standing.total, perScale: 0, planner: planner))
  }

  private func costAtFullLoad(_ bill: Bill, _ plan: FleetPlan, _ fleet: FleetBilling) -> Double? {
    guard let rate = blendedTokensPerSecond(fleet), plan.servingReplicas > 0 else { return nil }
    let seconds = 3600 * scenario.calendar.hoursPerMonth.value
    return bill.total / (plan.servingReplicas * rate * seconds / 1e6)
  }

  /// τ = (In + Out) / (In/τ_in + Out/τ_out) over all workloads (decision.md, 5).
  private func blendedTokensPerSecond(_ fleet: FleetBilling) -> Double? {
    let seconds = zip(demand.workloads, fleet.throughputs).reduce(0.0) { sum, pair in
      let (demand, rate) = pair
      return sum + (demand.inputTokens == 0 ? 0 : demand.inputTokens / rate.input)
        + (demand.outputTokens == 0 ? 0 : demand.outputTokens / rate.output)
    }
    return seconds > 0 ? demand.tokensPerMonth / seconds : nil
  }

  private func unitCost(_ bill: Bill, _ tokens: Double) -> Double? {
    tokens > 0 ? bill.total / (tokens / 1e6) : nil
  }
}
