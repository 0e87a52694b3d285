import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// How much of the whole each workload is.
  func workloadSentence(_ index: Int) -> RichText {
    let demand = assessment.demand.workloads[index]
    let share = NumberText.percent(workloadShares[index], decimals: 1)
    let input = demand.tokens > 0 ? demand.inputTokens / demand.tokens : 0
    return "\(workloadName(index)) takes \(NumberText.compact(demand.tokens)) tokens a month, "
      + "\(share) of all, \(NumberText.percent(input)) of them input."
  }

  /// What an option is and what it comes to.
  func optionSentence(_ option: Int) -> RichText {
    let total = bills.money(bills.totals[option])
    let kind = kindName(option).lowercased().replacing("api", with: "API")
    return "\(name(option)) (\(kind)) comes to \(total) in month 1."
  }

  /// How busy a fleet is and what its idle hours cost.
  func capacitySentence(_ option: Int) -> RichText {
    let costs = assessment.costs[option]
    guard let plan = costs.plan, plan.replicas > 0 else {
      return "\(name(option)) runs no replica of its own in month 1."
    }
    let replicas = plan.replicas == 1 ? "1 replica" : "\(NumberText.plain(plan.replicas)) replicas"
    let spares = plan.replicas - plan.servingReplicas
    let ofThem = spares > 0 ? ", \(NumberText.plain(spares)) of them spare," : ""
    guard let utilization = costs.utilization, let idle = costs.idle else {
      return "\(name(option)) runs \(replicas)\(ofThem) and can't serve its busiest hour, so that "
        + "no utilization can be stated."
    }
    return "\(name(option)) runs \(replicas)\(ofThem) at a utilization of "
      + "\(NumberText.percent(utilization, decimals: 1)): \(bills.money(idle)) of what its machines "
      + "cost pays for hours in which nothing is served."
  }

  /// In which documented tier today's volume lies.
  func tierSentence() -> RichText {
    guard let row = assessment.tiers.first(where: \.isHere) else {
      return "Today's volume lies in none of the documented tiers."
    }
    let documented = row.tier.documentedOption.map { "There the document names “\($0)”" }
    let computed: RichText =
      row.cheapest.map { "\(name($0)) is the cheapest" }
      ?? "no option of this scenario is feasible"
    return "Today's \(NumberText.compact(tokensPerMonth)) tokens a month lie in the row marked "
      + "“you are here”. \(documented ?? "The document leaves that range open"); at the "
      + "\(NumberText.compact(row.tier.computedAt)) tokens a month that the row is computed at, "
      + computed + "."
  }

  /// How often the documented tiers and the computed answer agree.
  func agreementSentence() -> RichText {
    let judged = assessment.tiers.compactMap(\.agrees)
    guard !judged.isEmpty else {
      return "None of the tiers can be compared with the options of this scenario."
    }
    let agreeing = judged.filter { $0 }.count
    return "Of \(judged.count) comparable tiers, \(agreeing) agree with what is computed here."
  }

  /// How many numbers the report rests on, by evidence.
  func assumptionCounts() -> RichText {
    let rows = shownAssumptions
    let defaults = rows.filter(\.isDefault).count
    let given = rows.filter { !$0.isDefault }
    let parts =
      Evidence.allCases.compactMap { evidence -> RichText? in
        let count = given.filter { $0.evidence == evidence }.count
        return count > 0 ? "\(count) \(evidence.rawValue)" : nil
      } + (defaults > 0 ? ["\(defaults) defaults"] : [])
    return "The figures rest on \(rows.count) numbers: " + RichText.list(parts) + "."
  }

  /// What is done with ranges.
  func rangesSentence() -> RichText {
    let ranged = shownAssumptions.filter { $0.distribution != nil }.count
    guard ranged > 0 else { return "" }
    let who = ranged == 1 ? "One number has" : "\(ranged) numbers have"
    let use: RichText =
      assessment.uncertainty.draws > 0
      ? "; the section on uncertainty draws from the ranges." : ", and no total depends on a range."
    return "\(who) a range; the figures use the likely value, the middle or the mean" + use
  }

  /// Prices older than the limit, a sentence each.
  func staleSentences() -> [RichText] {
    shownAssumptions.compactMap { row in
      guard row.isStale(on: scenario.date, after: scenario.staleAfterDays) == true,
        let date = row.asOf
      else { return nil }
      return "\(quoted: row.path) is dated \(date.iso), more than \(scenario.staleAfterDays) days "
        + "before the report."
    }
  }

  /// Prices of the catalog without a date, a sentence each.
  func undatedSentences() -> [RichText] {
    shownAssumptions.compactMap { row in
      guard row.isPrice, row.asOf == nil, row.source != nil, !row.isDefault else { return nil }
      return "\(quoted: row.path) has a source but no date."
    }
  }

  /// How many numbers are kept back.
  func withheldSentence() -> RichText {
    let options = Set(scenario.options.map { "options.\($0.id)." })
    let withheld = scenario.assumptions.filter { row in
      guard isWithheld(row.path) else { return false }
      return !row.path.hasPrefix("options.") || options.contains { row.path.hasPrefix($0) }
    }.count
    switch withheld {
    case 0: return ""
    case 1: return "One internal number is used and not listed."
    default: return "\(withheld) internal numbers are used and not listed."
    }
  }

  /// How amounts are rounded in this report.
  func roundingSentence() -> RichText {
    let (month, horizon) = (bills.text.unitName, years.text.unitName)
    let units: RichText =
      month == horizon
      ? "Amounts are printed in \(month)."
      : "Amounts of a month are printed in \(month), those of several years in \(horizon)."
    return units + " The lines of a bill, the years of a cash flow and the workloads of an option "
      + "are rounded so that they add up to their total as printed (largest remainder), and every "
      + "amount reads the same wherever it is shown."
  }
}
