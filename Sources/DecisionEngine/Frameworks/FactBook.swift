import CostEngine
import Quantities
import ScenarioModel

/// Looks up the facts that frameworks ask for.
struct FactBook {
  let scenario: Scenario
  let demand: Demand
  let costs: [OptionCosts]
  /// Feasible options, the cheapest month first.
  let monthlyRanking: [Int]

  /// The subjects of a scope.
  func subjects(_ scope: RuleScope) -> [RuleSubject] {
    switch scope {
    case .once: [.scenario]
    case .eachWorkload: scenario.workloads.indices.map { .workload($0) }
    case .eachOption: scenario.options.indices.map { .option($0) }
    case .baseline: [.option(scenario.baseline)]
    }
  }

  /// The fact of a subject; nil where it is not known.
  func fact(_ term: FactTerm, of subject: RuleSubject) -> Fact? {
    guard let fact = fact(term.path, of: subject) else { return nil }
    guard let divisor = term.divisor else { return fact }
    guard let above = fact.number, let below = self.fact(divisor, of: subject)?.number, below != 0
    else { return nil }
    return .number(above / below)
  }

  private func fact(_ path: FactTerm.Path, of subject: RuleSubject) -> Fact? {
    switch path {
    case .answer(let key): scenario.answers[key]
    case .known(let name): fact(name, of: subject)
    }
  }

  private func fact(_ name: FactName, of subject: RuleSubject) -> Fact? {
    switch (name.subject, subject) {
    case (.eachWorkload, .workload(let index)): workloadFact(name, index)
    case (.eachOption, .option(let index)): optionFact(name, index)
    case (.once, _): scenarioFact(name)
    default: nil
    }
  }

  private func scenarioFact(_ name: FactName) -> Fact? {
    switch name {
    case .tokensPerMonth: .number(demand.tokensPerMonth)
    case .tokensPerDay: .number(demand.tokensPerDay)
    case .requestsPerMonth: demand.requestsPerMonth.map { .number($0) }
    case .peakToMean: demand.hourlyWeights.max().map { .number($0) }
    case .apiSpend: spender.map { .number(costs[$0].bill.total) }
    case .selfHostedLoad: selfHosted.flatMap { costs[$0].utilization }.map { .number($0) }
    case .baselineKind: .word(scenario.options[scenario.baseline].kind.rawValue)
    case .baselineMonthlyTotal: .number(costs[scenario.baseline].bill.total)
    case .cheapestKind: monthlyRanking.first.map { .word(scenario.options[$0].kind.rawValue) }
    case .cheapestMonthlyTotal: monthlyRanking.first.map { .number(costs[$0].bill.total) }
    default: nil
    }
  }

  /// In US dollars only, as the documents' thresholds are.
  private var spender: Int? {
    scenario.currency == .usDollar ? scenario.spender(ranking: monthlyRanking) : nil
  }

  private var selfHosted: Int? {
    scenario.options.indices.filter { scenario.options[$0].kind == .selfHosted }
      .min { costs[$0].bill.total < costs[$1].bill.total }
  }

  private func workloadFact(_ name: FactName, _ index: Int) -> Fact? {
    let (workload, work) = (scenario.workloads[index], demand.workloads[index])
    return switch name {
    case .workloadTask: workload.task.map { .word($0.rawValue) }
    case .workloadShape: .word(workload.traffic.shapeName)
    case .workloadResidency: workload.needs.residency.map { .word($0.rawValue) }
    case .workloadQuality: workload.needs.quality.map { .word($0.rawValue) }
    case .workloadLatency: workload.needs.latencyP99Milliseconds.map { .number($0.value) }
    case .workloadTokensPerDay: .number(work.tokens / demand.daysPerMonth)
    case .workloadTokensPerMonth: .number(work.tokens)
    case .workloadPeakToMean: work.profile.weights.max().map { .number($0) }
    case .workloadBatchable: .number(workload.batchable.value)
    default: nil
    }
  }

  private func optionFact(_ name: FactName, _ index: Int) -> Fact? {
    let (option, cost) = (scenario.options[index], costs[index])
    return switch name {
    case .optionKind: .word(option.kind.rawValue)
    case .optionUtilization: cost.utilization.map { .number($0) }
    case .optionMonthlyTotal: .number(cost.bill.total)
    case .optionFullTimeEquivalents: cost.fullTimeEquivalents.map { .number($0) }
    case .optionIsPrivate: .truth(option.isPrivate)
    default: nil
    }
  }
}
