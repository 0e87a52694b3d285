import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  /// Each option's spread as a band.
  func distributionChart() -> ReportChart {
    let (currency, unit) = (currency, decidingUnit)
    let label = { (value: Double) in
      LabelledValue(value, label: NumberText.compactMoney(value, currency))
    }
    let rows = assessment.uncertainty.options.enumerated().map { option, spread in
      DistributionRow(
        name: scenario.options[option].name, role: role(of: option), p10: label(spread.p10.value),
        p50: label(spread.p50.value), p80: label(spread.p80.value), p90: label(spread.p90.value),
        point: label(deciding.totals[option]), isFeasible: assessment.isFeasible(option),
        note: barredNote(option))
    }
    let values = rows.flatMap(\.values)
    let title = words.uncertaintyTables.caption
    let names = distributionNames
    let sentence = spreadSentence()
    return ReportChart(
      id: "distribution", title: title, sentence: sentence, data: uncertaintyTable()
    ) { identifier in
      .distribution(
        DistributionChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          axis: Self.moneyAxis(unit, covering: values, currency),
          names: names, rows: rows
        ))
    }
  }

  private var distributionNames: DistributionNames {
    let say = words.uncertaintyTables
    return DistributionNames(
      p10: say.p10.characters, p50: say.p50.characters, p80: say.p80.characters,
      p90: say.p90.characters, point: words.distribution.point.characters)
  }

  /// A linear axis, or a logarithmic one where the amounts lie far apart.
  private static func moneyAxis(
    _ title: String, covering values: [Double], _ currency: Currency
  ) -> Axis {
    let finite = values.filter(\.isFinite)
    let label = { NumberText.compactMoney($0, currency) }
    let (least, most) = (finite.min() ?? 0, finite.max() ?? 0)
    return least > 0 && most > 20 * least
      ? .logarithmic(title: title, covering: finite, label: label)
      : .linear(title: title, covering: finite, label: label)
  }

  /// How often each option is the cheapest, beside what the policy asks.
  func probabilityChart() -> ReportChart {
    let bars = assessment.uncertainty.options.enumerated().map { option, spread in
      ProbabilityBar(
        name: scenario.options[option].name, probability: spread.probabilityCheapest.mean,
        label: NumberText.percent(spread.probabilityCheapest.mean, decimals: 1),
        role: role(of: option), isFeasible: assessment.isFeasible(option),
        note: barredNote(option))
    }
    let policy = scenario.policy
    let thresholds = [
      (words.distribution.lean, policy.leanProbability),
      (words.distribution.clear, policy.clearProbability),
    ]
    .filter { !isWithheld($0.1) }
    .map { word, figure in
      let label = words.distribution.threshold(
        verdict: word, share: NumberText.plainPercent(figure.value))
      return LabelledValue(figure.value, label: label.characters)
    }
    let title = words.uncertaintyTables.probabilityCaption
    let axisTitle = words.distribution.shareOfDraws.characters
    let sentence = certaintySentence()
    return ReportChart(
      id: "probability", title: title, sentence: sentence, data: probabilityTable()
    ) { identifier in
      .probability(
        ProbabilityChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          axisTitle: axisTitle, bars: bars, thresholds: thresholds,
          tickLabel: { NumberText.percent($0) }
        ))
    }
  }
}
