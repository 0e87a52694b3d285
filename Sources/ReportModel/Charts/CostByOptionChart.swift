import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  /// The bills as bars, one an option, made of the same lines as the table.
  func costByOptionChart() -> ReportChart {
    let parts = CostLine.allCases.filter { line in
      bills.lines.contains { $0[line, default: 0] != 0 }
    }
    let bars = scenario.options.indices.map { option in
      Bar(
        name: scenario.options[option].name,
        amounts: parts.map { bills.lines[option][$0] ?? 0 },
        total: bills.money(bills.totals[option]), isFeasible: assessment.isFeasible(option),
        note: barredNote(option))
    }
    let title = words.options.chartTitle
    let sentence = costByOptionSentence()
    let (currency, axisTitle) = (currency, monthlyUnit)
    let names = parts.map { words.name($0).characters }
    return ReportChart(
      id: "cost-by-option", title: title, sentence: sentence, data: billTable()
    ) { identifier in
      StackedBarChart(
        heading: ChartHeading(
          identifier: identifier, title: title.characters, summary: sentence.characters),
        axisTitle: axisTitle, parts: names, bars: bars,
        tickLabel: { NumberText.compactMoney($0, currency) }
      ).svg()
    }
  }

  private func costByOptionSentence() -> RichText {
    let ordered = scenario.options.indices.sorted { bills.totals[$0] < bills.totals[$1] }
    guard let least = ordered.first, let most = ordered.last, least != most else {
      return optionSentence(0)
    }
    return words.options.chartRange(
      least: bills.money(bills.totals[least]), leastOption: name(least),
      most: bills.money(bills.totals[most]), mostOption: name(most))
  }

  /// What a chart says beside an option that can't be chosen.
  func barredNote(_ option: Int) -> String? {
    assessment.isFeasible(option) ? nil : words.cells.cannotBeChosen.characters
  }
}
