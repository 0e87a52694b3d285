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
      "draws": .text("\(count(uncertainty.draws)) draws with seed \(uncertainty.seed)"),
      "measure": .text(RichText(decidingMeasure)),
      "information": .optional(informationSentence()), "means": .texts(meanGapSentences()),
      "tornado_rest": .optional(tornadoRestSentence()), "nearest": .texts(nearestSwitching()),
      "turning": .optional(turningSentence()),
    ])
  }

  private func count(_ number: Int) -> String { NumberText.rounded(Double(number)) }

  /// How much the leader spreads.
  func spreadSentence() -> RichText {
    let option = assessment.cheapest ?? scenario.baseline
    let spread = assessment.uncertainty.options[option]
    let money = deciding.text.money
    return "In eight draws of ten \(name(option)) comes to between \(money(spread.p10.value)) and "
      + "\(money(spread.p90.value)); the point figure is \(money(deciding.totals[option]))."
  }

  /// How often the leader is the cheapest, and what choosing it costs on average.
  func certaintySentence() -> RichText {
    guard let leader = assessment.cheapest else { return "No option can be chosen." }
    let spread = assessment.uncertainty.options[leader]
    let share = spread.probabilityCheapest
    let policy = scenario.policy
    let word =
      share.mean >= policy.clearProbability.value
      ? "clear" : share.mean >= policy.leanProbability.value ? "a lean" : "too close to call"
    return
      "\(name(leader)) is the cheapest in \(NumberText.percent(share.mean, decimals: 1)) of the "
      + "draws, which is \(word); choosing it costs "
      + "\(deciding.text.money(spread.expectedRegret.mean)) more than the best choice of each draw, "
      + "on average."
  }

  /// What it would be worth to know every number.
  private func informationSentence() -> RichText? {
    guard let value = assessment.uncertainty.valueOfInformation else { return nil }
    return "To know every number before deciding would be worth "
      + "\(deciding.text.money(value.mean)) on average (expected value of perfect information, "
      + "standard error \(errorText(value.standardError)))."
  }

  /// A standard error with two significant digits.
  func errorText(_ error: Double) -> String { NumberText.significant(error, digits: 2) }

  /// The options whose simulated mean is far from their point figure.
  private func meanGapSentences() -> [RichText] {
    guard hasDraws else { return [] }
    return scenario.options.indices.compactMap { option in
      let (mean, point) = (
        assessment.uncertainty.options[option].mean.mean, assessment.decidingTotals[option]
      )
      guard point > 0, mean.isFinite else { return nil }
      let gap = mean / point - 1
      guard abs(gap) > scenario.policy.meanGap.value else { return nil }
      return "The simulated mean of \(name(option)), \(deciding.text.money(mean)), lies "
        + "\(NumberText.percent(abs(gap), decimals: 1)) \(gap > 0 ? "above" : "below") its point "
        + "figure, \(deciding.text.money(deciding.totals[option])): its ranges lean one way, or its "
        + "machines come in steps."
    }
  }
}
