import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// How much of the whole each workload is.
  func workloadSentence(_ index: Int) -> RichText {
    let demand = assessment.demand.workloads[index]
    let input = demand.tokens > 0 ? demand.inputTokens / demand.tokens : 0
    return words.workloads.part(
      workload: workloadName(index), tokens: NumberText.compact(demand.tokens),
      share: NumberText.percent(workloadShares[index], decimals: 1),
      input: NumberText.percent(input))
  }

  /// What an option is and what it comes to.
  func optionSentence(_ option: Int) -> RichText {
    words.options.sentence(
      option: name(option), kind: inlineKindName(option),
      total: bills.money(bills.totals[option]))
  }

  /// How busy a fleet is and what its idle hours cost.
  func capacitySentence(_ option: Int) -> RichText {
    let costs = assessment.costs[option]
    guard let plan = costs.plan, plan.replicas > 0 else {
      return words.capacity.none(option: name(option))
    }
    let count = words.capacity.replicas(
      number: plan.replicas, count: NumberText.plain(plan.replicas))
    let spares = plan.replicas - plan.servingReplicas
    let replicas =
      spares > 0
      ? words.capacity.withSpares(replicas: count, spares: NumberText.plain(spares)) : count
    guard let utilization = costs.utilization, let idle = costs.idle else {
      return words.capacity.overloaded(option: name(option), replicas: replicas)
    }
    return words.capacity.used(
      option: name(option), replicas: replicas,
      utilization: NumberText.percent(utilization, decimals: 1), idle: bills.money(idle))
  }

  /// In which documented tier today's volume lies.
  func tierSentence() -> RichText {
    guard let row = assessment.tiers.first(where: \.isHere) else { return words.tiers.noneHere }
    let here = words.tiers.here(
      today: NumberText.compact(tokensPerMonth),
      documented: row.tier.documentedOption.map { words.tiers.named(option: $0) }
        ?? words.tiers.leftOpen,
      computed: NumberText.compact(row.tier.computedAt),
      cheapest: row.cheapest.map { words.tiers.cheapest(option: name($0)) }
        ?? words.tiers.noneFeasible)
    return .sentences([here, todaySentence(unless: row.cheapest)])
  }

  /// What is the cheapest at today's volume, where another is at the volume of a row.
  func todaySentence(unless other: Int?) -> RichText {
    guard let today = assessment.monthlyRanking.first, today != other else { return "" }
    return words.tiers.today(option: name(today))
  }

  /// How often the documented tiers and the computed answer agree.
  func agreementSentence() -> RichText {
    let judged = assessment.tiers.compactMap(\.agrees)
    guard !judged.isEmpty else { return words.tiers.noneComparable }
    return words.tiers.agreement(judged: judged.count, agreeing: judged.count { $0 })
  }

  /// How amounts are rounded in this report.
  func roundingSentence() -> RichText {
    let (month, horizon) = (bills.text.unit(in: words), years.text.unit(in: words))
    return .sentences([
      month == horizon
        ? words.rounding.oneUnit(unit: month)
        : words.rounding.twoUnits(month: month, horizon: horizon),
      words.rounding.parts,
    ])
  }
}
