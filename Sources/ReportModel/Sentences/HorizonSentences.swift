import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What the section on several years says.
  func horizonValues() -> ReportValue {
    .record([
      "length": .text(horizonText), "starts": .optional(startSentence()),
      "changes": .texts(yearlyChanges()), "totals": .optional(leaderCashSentence()),
      "savings": .texts(scenario.options.indices.compactMap(savingSentence)),
      "owed": .texts(scenario.options.indices.compactMap(owedSentence)),
    ])
  }

  private func startSentence() -> RichText? {
    guard let start = scenario.horizon.starts, !isWithheld("horizon.starts") else { return nil }
    return words.horizon.starts(date: words.date(start))
  }

  /// What is different from month to month, a sentence each.
  private func yearlyChanges() -> [RichText] {
    let moving = rates.filter { $0.figure.value != 0 }.map(\.sentence)
    let discount = scenario.horizon.discountRate
    return (moving.isEmpty ? [words.horizon.nothingMoves] : moving) + [
      discount.value == 0
        ? words.horizon.notDiscounted : words.horizon.discounted(rate: rateText(discount))
    ]
  }

  /// The rates at which volume, prices and wages move, with what to say of each.
  private var rates: [(figure: Figure, sentence: RichText)] {
    let horizon = scenario.horizon
    let (growth, tokens) = (horizon.volumeGrowth, horizon.apiPriceDecline)
    let (hours, wages) = (horizon.computePriceDecline, horizon.wageGrowth)
    let say = words.horizon
    return [
      (
        growth,
        growth.value > 0
          ? say.volumeGrows(rate: rateText(growth)) : say.volumeShrinks(rate: rateText(growth))
      ),
      (
        tokens,
        tokens.value > 0
          ? say.tokensFall(rate: rateText(tokens)) : say.tokensRise(rate: rateText(tokens))
      ),
      (
        hours,
        hours.value > 0
          ? say.machinesFall(rate: rateText(hours)) : say.machinesRise(rate: rateText(hours))
      ),
      (
        wages,
        wages.value > 0
          ? say.wagesRise(rate: rateText(wages)) : say.wagesFall(rate: rateText(wages))
      ),
    ]
  }

  private func rateText(_ rate: Figure) -> RichText {
    isWithheld(rate)
      ? words.horizon.internalRate : RichText(NumberText.plainPercent(abs(rate.value)))
  }

  /// What the leader pays over the horizon.
  func leaderCashSentence() -> RichText? {
    guard let leader = assessment.cheapest else { return nil }
    let money = years.text.money
    return words.horizon.cash(
      option: name(leader), upfront: money(years.years[leader][0]),
      total: money(years.totals[leader]), horizon: horizonText,
      value: money(years.presentValues[leader]))
  }

  /// What an option saves against the baseline, and when that pays back.
  func savingSentence(_ option: Int) -> RichText? {
    guard let saving = assessment.costs[option].saving, assessment.isFeasible(option) else {
      return nil
    }
    let value = years.presentValues[scenario.baseline] - years.presentValues[option]
    let (baseline, amount) = (name(scenario.baseline), years.text.money(abs(value)))
    let payback = returning(payback(saving), saving)
    return value >= 0
      ? words.horizon.saves(
        baseline: baseline, option: name(option), amount: amount, payback: payback)
      : words.horizon.costsMore(
        baseline: baseline, option: name(option), amount: amount, payback: payback)
  }

  private func payback(_ saving: Saving) -> RichText {
    guard saving.paybackMonthWithBookValue != saving.paybackMonth else {
      guard let month = saving.paybackMonth else { return words.horizon.neverPaysBack }
      return month == 0 ? words.horizon.ahead : words.horizon.paysBack(month: month)
    }
    return words.horizon.paysBackApart(
      withValue: monthText(saving.paybackMonthWithBookValue),
      withoutValue: monthText(saving.paybackMonth))
  }

  private func monthText(_ month: Int?) -> RichText {
    guard let month else { return words.horizon.notWithin }
    return month == 0 ? words.horizon.fromStart : words.horizon.inMonth(month: month)
  }

  private func returning(_ payback: RichText, _ saving: Saving) -> RichText {
    saving.internalRateOfReturn.map {
      words.horizon.withReturn(payback: payback, rate: returnText($0))
    } ?? payback
  }

  /// From here on a yearly return is told as a bound.
  private static var mostReturn: Double { 10 }

  /// A yearly return; beyond ten times the money a year its digits mean nothing.
  func returnText(_ rate: Double) -> RichText {
    rate > Self.mostReturn
      ? words.horizon.returnAbove(rate: NumberText.percent(Self.mostReturn))
      : RichText(NumberText.percent(rate, decimals: 1))
  }

  /// What reserved terms still owe when the horizon ends.
  func owedSentence(_ option: Int) -> RichText? {
    let owed = assessment.costs[option].beside.owedAfterHorizon
    guard owed > 0 else { return nil }
    return words.horizon.owed(option: name(option), amount: years.text.money(owed))
  }
}
