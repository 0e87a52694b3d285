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
    let attempts = attemptsText(outcomes.attempts)
    guard let cost = outcomes.fallbackCost else {
      return words.outcomes.withoutFallback(workload: workloadName(workload), attempts: attempts)
    }
    let price =
      isWithheld(cost)
      ? words.outcomes.amountInternal : RichText(NumberText.price(cost.value, currency))
    return words.outcomes.withFallback(
      workload: workloadName(workload), attempts: attempts, price: price)
  }

  private func attemptsText(_ attempts: Figure) -> RichText {
    isWithheld(attempts)
      ? words.outcomes.attemptsInternal
      : words.outcomes.attempts(number: attempts.value, count: NumberText.plain(attempts.value))
  }

  /// What failed requests cost an option in month 1.
  private func fallbackSentence(_ option: Int) -> RichText? {
    bills.lines[option][.fallback].map {
      words.outcomes.fallback(option: name(option), amount: bills.money($0))
    }
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
      return successSwitching(
        words.list(sharers(of: rate, in: outcomes)), workloadName(workload), row, found)
    }
  }

  private func successSwitching(
    _ options: RichText, _ workload: RichText, _ row: Assumption, _ found: SwitchingValue
  ) -> RichText {
    let rate = registerCell(row).text
    guard let value = found.value else {
      return words.outcomes.noOtherRate(options: options, workload: workload, rate: rate)
    }
    let turn = estimateCell(value, row.unit).text
    let becomes = becomesText(found)
    return value < row.value
      ? words.outcomes.turnsBelow(
        options: options, workload: workload, rate: rate, value: turn, becomes: becomes,
        measure: decidingMeasure)
      : words.outcomes.turnsAbove(
        options: options, workload: workload, rate: rate, value: turn, becomes: becomes,
        measure: decidingMeasure)
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
