import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Which option costs least, and what it costs.
  func answerSentence() -> RichText {
    let isPartial = scenario.internalOptionCount > 0
    guard let leader = assessment.cheapest else {
      return isPartial ? words.summary.noneShownFeasible : words.summary.noneFeasible
    }
    let amount = bills.money(bills.totals[leader])
    let month =
      assessment.costs[leader].costPerMillionTokens.map {
        words.summary.monthWithUnit(amount: amount, price: NumberText.price($0, currency))
      } ?? words.summary.month(amount: amount)
    let option = isPartial ? words.summary.ofShown(option: name(leader)) : name(leader)
    return isDecidedByBill
      ? words.summary.answerByMonth(option: option, month: month)
      : words.summary.answer(
        option: option, measure: decidingMeasure,
        total: deciding.text.money(deciding.totals[leader]), month: month)
  }

  /// How far ahead the leader is, and whether that is too close to call.
  func marginSentence() -> RichText {
    guard let leader = assessment.cheapest else { return "" }
    guard assessment.ranking.count > 1, let margin = assessment.margin else {
      if scenario.internalOptionCount > 0 { return words.summary.onlyShown }
      return scenario.options.count > 1 ? words.summary.onlyFeasible : words.summary.onlyOption
    }
    let second = assessment.ranking[1]
    let gap = deciding.text.money(deciding.totals[second] - deciding.totals[leader])
    let share = NumberText.percent(margin, decimals: 1)
    let lead =
      isDecidedByBill
      ? words.summary.marginByMonth(option: name(second), gap: gap, margin: share)
      : words.summary.margin(option: name(second), gap: gap, margin: share)
    return margin < scenario.policy.leanMargin.value
      ? .sentences([lead, words.summary.tooClose]) : lead
  }

  /// What the leader saves against the baseline, where they differ.
  func baselineSentence() -> RichText {
    let baseline = scenario.baseline
    guard let leader = assessment.cheapest, leader != baseline else { return "" }
    let month = difference(bills.totals[leader], bills.totals[baseline], bills.text)
    let named =
      assessment.isFeasible(baseline)
      ? name(baseline) : words.summary.barredBaseline(baseline: name(baseline))
    if isDecidedByBill { return words.summary.baselineByMonth(baseline: named, month: month) }
    let whole = difference(deciding.totals[leader], deciding.totals[baseline], deciding.text)
    return words.summary.baseline(baseline: named, whole: whole, month: month)
  }

  /// How far an amount is from another as printed: `$20 (12.5%) less`.
  private func difference(_ amount: Double, _ other: Double, _ text: MoneyText) -> RichText {
    let saving = other - amount
    let size = NumberText.percent(other > 0 ? abs(saving) / other : 0, decimals: 1)
    let money = text.money(abs(saving))
    return saving >= 0
      ? words.summary.less(amount: money, share: size)
      : words.summary.more(amount: money, share: size)
  }

  /// How much work there is.
  func volumeSentence() -> RichText {
    let demand = assessment.demand
    let count = scenario.workloads.count
    return words.summary.volume(
      number: Double(count), count: count, volume: volume(tokensPerMonth: tokensPerMonth),
      input: NumberText.percent(demand.inputTokensPerMonth / tokensPerMonth))
  }

  /// What the answer rests on, and which parts of the report say how far it holds.
  func caveatSentence() -> RichText {
    let withheld = scenario.internalOptionCount
    return .sentences([
      words.summary.caveat(measure: decidingMeasure),
      isByPresentValue ? "" : words.summary.yearsApart,
      assessment.uncertainty.draws > 0 ? words.summary.rangesApart : words.summary.noRanges,
      withheld == 0
        ? "" : words.summary.withheldOptions(number: Double(withheld), count: withheld),
    ])
  }
}
