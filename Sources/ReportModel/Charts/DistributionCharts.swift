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
        note: assessment.isFeasible(option) ? nil : "can't be chosen")
    }
    let values = rows.flatMap(\.values)
    let title: RichText = "How the options' costs may turn out"
    let sentence = spreadSentence()
    return ReportChart(
      id: "distribution", title: title, sentence: sentence, data: uncertaintyTable()
    ) { identifier in
      .distribution(
        DistributionChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          axis: Self.moneyAxis(unit, covering: values, currency),
          names: DistributionNames(
            p10: "P10", p50: "P50", p80: "P80", p90: "P90", point: "point figure"), rows: rows
        ))
    }
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
        note: assessment.isFeasible(option) ? nil : "can't be chosen")
    }
    let policy = scenario.policy
    let thresholds = [("lean", policy.leanProbability), ("clear", policy.clearProbability)]
      .filter { !isWithheld($0.1) }
      .map { word, figure in
        LabelledValue(figure.value, label: "\(word), \(NumberText.plainPercent(figure.value))")
      }
    let title: RichText = "How often each option is the cheapest"
    let sentence = certaintySentence()
    return ReportChart(
      id: "probability", title: title, sentence: sentence, data: probabilityTable()
    ) { identifier in
      .probability(
        ProbabilityChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          axisTitle: "Share of the draws", bars: bars, thresholds: thresholds,
          tickLabel: { NumberText.percent($0) }
        ))
    }
  }
}
