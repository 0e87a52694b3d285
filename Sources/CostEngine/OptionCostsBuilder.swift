import Quantities
import ScenarioModel

/// Puts the costs of one option together from its terms.
struct OptionCostsBuilder {
  let model: CostModel
  let option: Int
  let flow: CashFlow
  let owedAfterHorizon: Double
  let baseline: CashFlow
  /// By workload, what it would cost alone without what is paid once; nil for a single workload.
  let alone: [Double]?

  private var terms: ModelTerms { model.terms }

  func costs() -> OptionCosts {
    let option = terms.options[option]
    let month = terms.month(self.option)
    let gates = terms.gates(self.option, month).map(\.gate)
    let busy = month.uses.reduce(0) { $0 + ($1.fleet?.busy.value ?? 0) }
    let plan = plan(month, gates)
    let showback = Showback(terms, option, month)
    let utilization = plan.flatMap { plan in
      plan.servesPeak && plan.paidReplicaHours > 0
        ? busy * hours / plan.paidReplicaHours : nil
    }
    return OptionCosts(
      bill: month.bill.bill, costPerMillionTokens: perMillion(month, terms.usefulTokens),
      costPerMillionProcessedTokens: perMillion(month, terms.tokens), plan: plan,
      busyReplicas: plan == nil ? nil : busy, utilization: utilization,
      costPerMillionTokensAtFullLoad: atFullLoad(month, plan),
      beside: beside(month, utilization), fullTimeEquivalents: fullTimeEquivalents(option),
      workloads: workloads(month, showback), split: split(option, month), gates: gates,
      cashFlow: flow,
      saving: self.option == model.scenario.baseline
        ? nil
        : Saving(
          flow, against: baseline, monthlyDiscount: model.horizon.monthlyDiscount.value),
      curve: CostCurve(
        option, months: terms.months.value, monthlyTokens: terms.tokens.value))
  }

  private var hours: Double { model.scenario.calendar.hoursPerMonth.value }

  private func perMillion(_ month: MonthTerms, _ tokens: Term) -> Double? {
    tokens.value > 0 ? month.total.value / (tokens.value / 1e6) : nil
  }

  /// The plan of all fleets that run; of one that runs nothing, nothing.
  private func plan(_ month: MonthTerms, _ gates: [NumericGate]) -> FleetPlan? {
    guard month.uses.contains(where: { $0.leg.fleet != nil }) else { return nil }
    var plan = FleetPlan.nothing
    for use in month.uses {
      guard let fleet = use.leg.fleet, let running = use.fleet else { continue }
      let machines = fleet.lines(running).total.value
      plan.servingReplicas += running.serving.value
      plan.replicas += running.replicas.value
      plan.paidReplicaHours += fleet.paidHours(running).value
      plan.compute += machines
      plan.spareCompute += machines - fleet.lines(running.without(fleet.spares)).total.value
    }
    plan.servesPeak = gates.allSatisfy { $0.kind != .capacity || $0.isMet }
    return plan
  }

  /// total / (n · τ · 3600 · H / 10⁶), with τ = (In + Out) / (In/τ_in + Out/τ_out) over all
  /// workloads (decision.md, 5).
  private func atFullLoad(_ month: MonthTerms, _ plan: FleetPlan?) -> Double? {
    guard case .single(let leg) = terms.options[option].kind,
      case .fleet(let fleet) = model.scenario.options[leg.index].billing, let plan,
      plan.servingReplicas > 0
    else { return nil }
    let seconds = zip(terms.demand, fleet.throughputs).reduce(0.0) { sum, pair in
      let (demand, rate) = pair
      return sum + (demand.input.value == 0 ? 0 : demand.input.value / rate.input)
        + (demand.output.value == 0 ? 0 : demand.output.value / rate.output)
    }
    guard seconds > 0 else { return nil }
    let rate = terms.tokens.value / seconds
    return month.total.value / (plan.servingReplicas * rate * 3600 * hours / 1e6)
  }

  private func beside(_ month: MonthTerms, _ utilization: Double?) -> CostsBeside {
    let bill = month.bill.bill
    let rent = bill[.compute] + bill[.hardware] + bill[.capital]
    let opportunity = month.uses.reduce(0.0) {
      $0 + $1.leg.standing.opportunity.value * $1.isUsed.value
    }
    let own = terms.options[option].own?.opportunity.value ?? 0
    return CostsBeside(
      idle: utilization.map { (rent + bill[.power]) * (1 - $0) },
      rentalMultiple: rent > 0 ? bill.total / rent : nil,
      opportunity: opportunity + own, exposure: terms.exposure(option, month.uses).value,
      owedAfterHorizon: owedAfterHorizon)
  }

  private func fullTimeEquivalents(_ option: OptionModel) -> Double? {
    let counts =
      option.legs.compactMap(\.standing.fullTimeEquivalents?.value)
      + [option.own?.fullTimeEquivalents?.value].compactMap { $0 }
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }

  private func workloads(_ month: MonthTerms, _ showback: Showback) -> [WorkloadCosts] {
    model.scenario.workloads.indices.map { index in
      let failure = failureShare(month, index)
      let requests = terms.demand[index].requests?.value ?? 0
      let hasFallback = model.scenario.workloads[index].outcomes?.fallbackCost != nil
      let successes = failure.map { hasFallback ? requests : requests * (1 - $0) }
      return WorkloadCosts(
        monthly: showback.totals[index].value,
        costPerSuccessfulOutcome: successes.flatMap {
          $0 > 0 ? showback.totals[index].value / $0 : nil
        }, expectedAttempts: expectedAttempts(month, index), failureShare: failure,
        alone: alone.map { $0[index] + showback.standing[index].value }
          ?? showback.totals[index].value)
    }
  }

  /// E[attempts] of a workload, of a hybrid over what each leg serves.
  private func expectedAttempts(_ month: MonthTerms, _ workload: Int) -> Double? {
    guard let outcomes = model.scenario.workloads[workload].outcomes else { return nil }
    return month.uses.indices.reduce(0.0) { sum, position in
      let share = month.shares(position, workloads: terms.demand.count)[workload]
      let attempts = Attempts(outcomes, option: month.uses[position].leg.index, Recorder())
      return sum + share * attempts.expected.value
    }
  }

  /// P(fail) of a workload, of a hybrid over what each leg serves.
  private func failureShare(_ month: MonthTerms, _ workload: Int) -> Double? {
    guard model.scenario.workloads[workload].outcomes != nil,
      let requests = terms.demand[workload].requests?.value, requests > 0
    else { return nil }
    return month.uses.indices.reduce(0.0) { sum, position in
      let share = month.shares(position, workloads: terms.demand.count)[workload]
      return sum + share * month.uses[position].leg.work.failures[workload].value / requests
    }
  }

  private func split(_ option: OptionModel, _ month: MonthTerms) -> HybridSplit? {
    guard month.uses.count == 2 else { return nil }
    let shares = month.shares(0, workloads: terms.demand.count)
    var curve: [HybridSplit.Choice] = []
    if let costs = BurstCosts(option, months: terms.months.value) {
      curve = costs.curve(including: month.uses[0].fleet?.serving.value ?? 0)
    }
    return HybridSplit(
      replicas: month.uses[0].fleet?.serving.value ?? 0,
      localShare: 1 - terms.remoteShare(month.uses).value, localShares: shares, curve: curve)
  }
}
