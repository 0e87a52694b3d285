package import DecisionEngine
import CostEngine
import Quantities
package import ScenarioModel

extension ResultDocument {
  /// The result of an assessment.
  package init(_ assessment: Assessment, provenance: Provenance) {
    let scenario = assessment.scenario
    let ids = scenario.options.map(\.id)
    result = Self.formatVersion
    title = scenario.title
    currency = scenario.currency.code
    demand = DemandResult(assessment.demand)
    options = Dictionary(
      uniqueKeysWithValues: ids.indices.map { (ids[$0], OptionResult(assessment, option: $0)) })
    baseline = ids[scenario.baseline]
    cheapest = Nullable(assessment.cheapest.map { ids[$0] })
    cheapestMonthly = cheapest
    ranking = assessment.ranking.map { ids[$0] }
    breakEven = assessment.breakEvens.map { BreakEvenResult($0, ids: ids) }
    tiers = assessment.tiers.map { TierResult($0, ids: ids) }
    loads = assessment.loads.map { LoadResult($0, ids: ids) }
    assumptions = scenario.assumptions.map { AssumptionResult($0, in: scenario) }
    self.provenance = ProvenanceResult(
      version: provenance.version,
      inputs: Dictionary(provenance.inputs.map { ($0.name, $0.sha256) }) { first, _ in first },
      seed: Nullable(nil))
  }
}

extension DemandResult {
  fileprivate init(_ demand: Demand) {
    tokensPerMonth = demand.tokensPerMonth
    usefulTokensPerMonth = demand.usefulTokensPerMonth
    inputTokensPerMonth = demand.inputTokensPerMonth
    outputTokensPerMonth = demand.outputTokensPerMonth
    tokensPerDay = demand.tokensPerDay
    requestsPerMonth = Nullable(demand.requestsPerMonth)
    peakToMean = demand.peakToMean
  }
}

extension OptionResult {
  fileprivate init(_ assessment: Assessment, option index: Int) {
    let option = assessment.scenario.options[index]
    let costs = assessment.costs[index]
    let reasons = { (isOpen: Bool) in
      assessment.findings[index].filter { $0.isOpen == isOpen }.map { finding in
        let workload = finding.workload.map { assessment.scenario.workloads[$0].id }
        return "\(finding.gate.rawValue): " + (workload.map { "\($0): " } ?? "") + finding.reason
      }
    }
    name = option.name
    kind = option.kind.rawValue
    feasible = assessment.isFeasible(index)
    self.reasons = reasons(false)
    openGates = reasons(true)
    monthly = MonthlyResult(
      total: costs.bill.total,
      lines: Dictionary(
        uniqueKeysWithValues: costs.bill.lines.map { ($0.line.rawValue, $0.amount) }))
    beside = BesideResult(
      idle: Nullable(costs.idle), rentalMultiple: Nullable(costs.rentalMultiple))
    costPerMillionTokens = Nullable(costs.costPerMillionTokens)
    replicas = Nullable(costs.plan?.replicas)
    paidReplicaHours = Nullable(costs.plan?.paidReplicaHours)
    utilization = Nullable(costs.utilization)
    fte = Nullable(option.people?.fullTimeEquivalents.value)
  }
}

extension BreakEvenResult {
  fileprivate init(_ breakEven: BreakEven, ids: [String]) {
    let point = { (found: BreakEven.Point) in
      Point(
        tokensPerMonth: found.tokensPerMonth, tokensPerDay: found.tokensPerDay,
        monthlySpend: Nullable(finite: found.monthlySpend))
    }
    from = ids[breakEven.from]
    to = ids[breakEven.to]
    first = Nullable(breakEven.first.map(point))
    lasting = Nullable(breakEven.lasting.map(point))
    load = Nullable(breakEven.load)
  }
}

extension TierResult {
  fileprivate init(_ row: TierRow, ids: [String]) {
    id = row.tier.id
    from = row.tier.lower?.value ?? 0
    to = Nullable(row.tier.upper?.value)
    at = row.tier.computedAt
    totals = Dictionary(
      uniqueKeysWithValues: zip(ids, row.totals.map { Nullable(finite: $0) }))
    cheapest = Nullable(row.cheapest.map { ids[$0] })
    documented = Nullable(row.tier.documentedOption)
    agrees = Nullable(row.agrees)
    here = row.isHere
  }
}

extension LoadResult {
  fileprivate init(_ cost: LoadCost, ids: [String]) {
    option = ids[cost.option]
    load = cost.row.load
    costPerMillionTokens = cost.costPerMillionTokens
    documented = cost.row.documentedCostPerMillionTokens
    agrees = Nullable(cost.agrees)
  }
}

extension AssumptionResult {
  fileprivate init(_ assumption: Assumption, in scenario: Scenario) {
    path = assumption.path
    value = assumption.value
    low = Nullable(assumption.distribution?.ends?.low)
    high = Nullable(assumption.distribution?.ends?.high)
    unit = assumption.unit.rawValue
    evidence = assumption.evidence.rawValue
    source = Nullable(assumption.source)
    asOf = Nullable(assumption.asOf?.iso)
    stale = Nullable(assumption.isStale(on: scenario.date, after: scenario.staleAfterDays))
    self.default = assumption.isDefault
  }
}
