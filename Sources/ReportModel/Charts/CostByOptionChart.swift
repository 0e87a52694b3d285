import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

/// The most parts of a bar that a reader tells apart.
private let mostParts = 6

extension ReportContents {
  /// The bills as bars, one an option, made of the same lines as the table.
  func costByOptionChart() -> ReportChart {
    let parts = chartedParts()
    let bars = scenario.options.indices.map { option in
      Bar(
        name: scenario.options[option].name,
        amounts: parts.map { $0.lines.reduce(0) { $0 + (bills.lines[option][$1] ?? 0) } },
        total: bills.money(bills.totals[option]), isLeading: role(of: option) == .leading,
        isFeasible: assessment.isFeasible(option),
        note: barredNote(option))
    }
    let title = words.options.chartTitle
    let sentence = costByOptionSentence()
    let (currency, axisTitle) = (currency, monthlyUnit)
    let names = parts.map(\.name)
    return ReportChart(
      id: "cost-by-option", title: title, sentence: sentence, data: billTable()
    ) { identifier in
      .stackedBars(
        StackedBarChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          axisTitle: axisTitle, parts: names, bars: bars,
          tickLabel: { NumberText.compactMoney($0, currency) }
        ))
    }
  }

  /// The parts of the bars: each line that is not nothing, or the largest over all options and the
  /// rest as one where they are many; credits are never among the rest, as they would hide in it.
  private func chartedParts() -> [(name: String, lines: [CostLine])] {
    let shown = CostLine.allCases.filter { line in
      bills.lines.contains { $0[line, default: 0] != 0 }
    }
    let size = { (line: CostLine) in bills.lines.reduce(0) { $0 + $1[line, default: 0] } }
    let isCredit = { (line: CostLine) in bills.lines.contains { $0[line, default: 0] < 0 } }
    let ranked = shown.filter { !isCredit($0) }.sorted { size($0) > size($1) }
    let room = max(mostParts - 1 - shown.count(where: isCredit), 1)
    guard shown.count > mostParts, ranked.count > room else {
      return shown.map { (words.name($0).characters, [$0]) }
    }
    let rest = Set(ranked.dropFirst(room))
    return shown.filter { !rest.contains($0) }.map { (words.name($0).characters, [$0]) }
      + [(words.options.otherLines.characters, shown.filter(rest.contains))]
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
