import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// The workloads whose answers can be wrong.
  var judgedWorkloads: [Int] {
    scenario.workloads.indices.filter { scenario.workloads[$0].outcomes != nil }
  }

  /// What the section on outcomes says.
  func outcomeValues() -> ReportValue {
    .record([
      "each": .texts(judgedWorkloads.compactMap(outcomeSentence)),
      "fallbacks": .texts(scenario.options.indices.compactMap(fallbackSentence)),
      "switching": .texts(judgedWorkloads.flatMap(successSwitching)),
    ])
  }

  /// How often a workload is tried, and what happens then.
  private func outcomeSentence(_ workload: Int) -> RichText? {
    guard let outcomes = scenario.workloads[workload].outcomes else { return nil }
    let most: String
    if isWithheld(outcomes.attempts) {
      most = "an internal number of attempts"
    } else {
      let count = outcomes.attempts.value
      most = count == 1 ? "one attempt" : "up to \(NumberText.plain(count)) attempts"
    }
    let start: RichText = "\(workloadName(workload)) allows \(most)"
    guard let cost = outcomes.fallbackCost else {
      return start + "; a request that fails them all has no outcome."
    }
    let price = isWithheld(cost) ? "an internal amount" : NumberText.price(cost.value, currency)
    return start + "; a request that fails them all is finished another way, for \(price)."
  }

  /// What failed requests cost an option in month 1.
  private func fallbackSentence(_ option: Int) -> RichText? {
    guard let amount = bills.lines[option][.fallback] else { return nil }
    return "\(name(option)) pays \(bills.money(amount)) in month 1 for requests that failed every "
      + "attempt."
  }

  /// The success rates of the leader at which another option would become the cheapest.
  private func successSwitching(_ workload: Int) -> [RichText] {
    guard let leader = assessment.cheapest, let outcomes = scenario.workloads[workload].outcomes
    else { return [] }
    return legs(of: leader).compactMap { leg -> RichText? in
      guard let rate = outcomes.successRates[leg], let row = shownRow(rate.assumption),
        let found = assessment.uncertainty.switching.first(where: {
          $0.assumption == rate.assumption
        })
      else { return nil }
      let whose: RichText =
        "The success rate of \(RichText.list(sharers(of: rate, in: outcomes))) for "
        + "\(workloadName(workload)) is \(registerCell(row).text)"
      guard let value = found.value else {
        return whose + "; no other rate from a tenth of it to 100% changes the answer."
      }
      let becomes: RichText =
        found.becomes.map { "\(name($0)) becomes the cheapest" }
        ?? "no option can be chosen"
      return whose + "; \(value < rate.value ? "below" : "above") "
        + "\(estimateCell(value, row.unit).text) \(becomes), by \(decidingMeasure)."
    }
  }

  /// The options that have the very same number as their success rate.
  private func sharers(of rate: Figure, in outcomes: Outcomes) -> [RichText] {
    scenario.options.indices
      .filter { outcomes.successRates[$0]?.assumption == rate.assumption }.map(name)
  }

  /// The options that do an option's work: itself, or a hybrid's legs.
  func legs(of option: Int) -> [Int] {
    guard case .hybrid(let hybrid) = scenario.options[option].billing else { return [option] }
    return [hybrid.local, hybrid.remote]
  }
}
