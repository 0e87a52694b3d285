import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Whether anything was drawn.
  var hasDraws: Bool { assessment.uncertainty.draws > 0 && !assessment.uncertainty.options.isEmpty }

  /// What the section on uncertainty says.
  func uncertaintyValues() -> ReportValue {
    let uncertainty = assessment.uncertainty
    return .record([
      "draws": .text(
        words.uncertainty.draws(draws: count(uncertainty.draws), seed: "\(uncertainty.seed)")),
      "measure": .text(decidingMeasure),
      "information": .optional(informationSentence()), "means": .texts(meanGapSentences()),
      "tornado_rest": .optional(tornadoRestSentence()), "nearest": .texts(nearestCriteria()),
      "turning": .optional(turningSentence()),
    ])
  }

  private func count(_ number: Int) -> String { NumberText.rounded(Double(number)) }

  /// How much the leader spreads.
  func spreadSentence() -> RichText {
    let option = assessment.cheapest ?? scenario.baseline
    let spread = assessment.uncertainty.options[option]
    let money = deciding.text.money
    if deciding.text.printed(spread.p10.value) == deciding.text.printed(spread.p90.value) {
      return words.uncertainty.noSpread(
        option: name(option), point: money(deciding.totals[option]))
    }
    return words.uncertainty.spread(
      option: name(option), low: money(spread.p10.value), high: money(spread.p90.value),
      point: money(deciding.totals[option]))
  }

  /// How often the leader is the cheapest, and what choosing it costs on average.
  func certaintySentence() -> RichText {
    guard let leader = assessment.cheapest else { return words.uncertainty.noOption }
    let spread = assessment.uncertainty.options[leader]
    let share = spread.probabilityCheapest
    return words.uncertainty.certainty(
      option: name(leader), share: NumberText.percent(share.mean, decimals: 1),
      regret: deciding.text.money(spread.expectedRegret.mean))
  }

  /// What it would be worth to know every number.
  private func informationSentence() -> RichText? {
    assessment.uncertainty.valueOfInformation.map { value in
      value.mean == 0
        ? words.uncertainty.noInformation
        : words.uncertainty.information(
          value: deciding.text.money(value.mean), error: errorText(value.standardError))
    }
  }

  /// A standard error of an amount with two significant digits; 0 where it is less than is printed.
  func errorText(_ error: Double) -> String {
    deciding.text.printed(error) == 0
      ? NumberText.plain(0) : NumberText.significant(error, digits: 2)
  }

  /// The options whose simulated mean is far from their point figure.
  private func meanGapSentences() -> [RichText] {
    hasDraws ? scenario.options.indices.compactMap(meanGapSentence) : []
  }

  private func meanGapSentence(_ option: Int) -> RichText? {
    let mean = assessment.uncertainty.options[option].mean.mean
    let point = assessment.decidingTotals[option]
    guard point > 0, mean.isFinite else { return nil }
    let gap = mean / point - 1
    guard abs(gap) > scenario.policy.meanGap.value else { return nil }
    let (printed, figure) = (
      deciding.text.money(mean), deciding.text.money(deciding.totals[option])
    )
    let share = NumberText.percent(abs(gap), decimals: 1)
    return gap > 0
      ? words.uncertainty.meanAbove(option: name(option), mean: printed, gap: share, point: figure)
      : words.uncertainty.meanBelow(option: name(option), mean: printed, gap: share, point: figure)
  }
}
