import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Which option costs least, and what it costs.
  func answerSentence() -> RichText {
    guard let leader = assessment.cheapest else {
      return "None of the options\(scenario.internalOptionCount > 0 ? " shown" : "") can serve "
        + "every workload."
    }
    let unit = assessment.costs[leader].costPerMillionTokens.map {
      ", or \(NumberText.price($0, currency)) per million useful tokens"
    }
    let among: RichText =
      scenario.internalOptionCount > 0 ? "Of the options shown, \(name(leader))" : name(leader)
    let month = "\(bills.money(bills.totals[leader])) in month 1\(unit ?? "")."
    if isDecidedByBill { return "\(among) costs least: \(month)" }
    return "\(among) costs least by \(decidingMeasure): "
      + "\(deciding.text.money(deciding.totals[leader])). Its bill is \(month)"
  }

  /// How far ahead the leader is, and whether that is too close to call.
  func marginSentence() -> RichText {
    guard let leader = assessment.cheapest else { return "" }
    guard assessment.ranking.count > 1, let margin = assessment.margin else {
      if scenario.internalOptionCount > 0 { return "It is the only one of them." }
      return scenario.options.count > 1
        ? "It is the only option that can serve every workload."
        : "It is the only option in this scenario, so nothing is compared."
    }
    let second = assessment.ranking[1]
    let gap = deciding.text.money(deciding.totals[second] - deciding.totals[leader])
    let by = isDecidedByBill ? "in month 1" : "by the same measure"
    let lead: RichText =
      "The next, \(name(second)), costs \(gap) more \(by); the leader is "
      + "\(NumberText.percent(margin, decimals: 1)) below it."
    return margin < scenario.policy.leanMargin.value
      ? lead + " That is too close to call: figures of this kind are not known so exactly." : lead
  }

  /// What the leader saves against the baseline, where they differ.
  func baselineSentence() -> RichText {
    let baseline = scenario.baseline
    guard let leader = assessment.cheapest, leader != baseline else { return "" }
    let month = difference(bills.totals[leader], bills.totals[baseline], bills.text) + " in month 1"
    let whose: RichText = assessment.isFeasible(baseline) ? "" : " (which can't be chosen)"
    let start: RichText = "Against the baseline, \(name(baseline))\(whose), it costs "
    if isDecidedByBill { return start + "\(month)." }
    let whole = difference(deciding.totals[leader], deciding.totals[baseline], deciding.text)
    return start + "\(whole) by the same measure, and \(month)."
  }

  /// How far an amount is from another as printed: `$20 (12.5%) less`.
  private func difference(_ amount: Double, _ other: Double, _ text: MoneyText) -> String {
    let saving = other - amount
    let size = NumberText.percent(other > 0 ? abs(saving) / other : 0, decimals: 1)
    return "\(text.money(abs(saving))) (\(size)) \(saving >= 0 ? "less" : "more")"
  }

  /// How much work there is.
  func volumeSentence() -> RichText {
    let demand = assessment.demand
    let input = NumberText.percent(demand.inputTokensPerMonth / tokensPerMonth)
    let count = scenario.workloads.count
    let who = count == 1 ? "One workload asks" : "\(count) workloads ask"
    return "\(who) for \(volume(tokensPerMonth: tokensPerMonth)), \(input) of them input."
  }

  /// What keeps options from winning, a sentence each.
  func infeasibleSentences() -> [RichText] {
    infeasible().map { "\($0.name) can't be chosen: \($0.reason)." }
  }

  /// The options that can't win, with every reason.
  func infeasible() -> [(name: RichText, reason: RichText)] {
    scenario.options.indices.filter { !assessment.isFeasible($0) }.map { option in
      let failures = assessment.findings[option].filter { !$0.isOpen }
      let reasons = failures.map { reason($0, option) }.reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      let texts = reasons.map { reason -> RichText in
        let workloads = failures.filter { self.reason($0, option) == reason }.compactMap(\.workload)
        guard !workloads.isEmpty else { return RichText(reason) }
        return "for " + RichText.list(workloads.map(workloadName)) + ", " + RichText(reason)
      }
      return (name(option), RichText.list(texts))
    }
  }

  /// Facts that a gate needs and nobody gave, a sentence each.
  func openGateSentences() -> [RichText] {
    scenario.options.indices.flatMap { option in
      assessment.findings[option].filter(\.isOpen).map {
        "For \(name(option)): \(findingText($0, option))."
      }
    }
  }

  private func findingText(_ finding: GateFinding, _ option: Int) -> RichText {
    let reason = RichText(reason(finding, option))
    guard let workload = finding.workload else { return reason }
    return "for \(workloadName(workload)), \(reason)"
  }

  /// Why a gate fails or is open, without figures that are internal.
  func reason(_ finding: GateFinding, _ option: Int) -> String {
    let needs = finding.workload.map { "workloads.\(scenario.workloads[$0].id).needs" }
    let paths =
      [needs, needs.map { $0 + ".latency_p99_ms" }].compactMap { $0 }
      + ["options.\(scenario.options[option].id).latency_p99_ms"]
    guard paths.contains(where: isWithheld) else { return finding.reason }
    return finding.isOpen
      ? "a fact that a requirement needs is missing" : "a requirement is not met"
  }

  /// What the answer rests on, and which parts of the report say how far it holds.
  func caveatSentence() -> RichText {
    let withheld: RichText =
      switch scenario.internalOptionCount {
      case 0: ""
      case 1: " One option of the scenario is internal and left out of all figures."
      case let count: " \(count) options of the scenario are internal and left out of all figures."
      }
    let years: RichText =
      isByPresentValue
      ? "" : " Growth and cash over several years are not in it; they have a section of their own."
    let ranges: RichText =
      assessment.uncertainty.draws > 0
      ? " How often it holds within the ranges of the numbers is in the section on uncertainty."
      : " No number that it depends on has a range, so that nothing is said of how likely it is."
    return
      "The answer ranks the options by \(decidingMeasure), at the point values of the register."
      + years + ranges + withheld
  }
}
