import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

/// The most parts of a bar that a reader tells apart.
private let mostParts = 6

/// A credit below this share of all amounts can't be seen in a chart.
private let leastCredit = 0.005

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
  /// rest as one where they are many; what hides in the rest are the smallest, and credits last.
  private func chartedParts() -> [(name: String, lines: [CostLine])] {
    let shown = CostLine.allCases.filter { line in
      bills.lines.contains { $0[line, default: 0] != 0 }
    }
    let size = { (line: CostLine) in bills.lines.reduce(0) { $0 + abs($1[line, default: 0]) } }
    let isCredit = { (line: CostLine) in bills.lines.contains { $0[line, default: 0] < 0 } }
    let all = shown.reduce(0) { $0 + size($1) }
    // A credit within the rest would make it smaller than its lines, but for one that nobody sees.
    let seen = shown.filter { isCredit($0) && size($0) > leastCredit * all }
    let ranked = shown.filter { !seen.contains($0) }.sorted { size($0) > size($1) }
    let room = max(mostParts - 1 - seen.count, 1)
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
    let range = words.options.chartRange(
      least: bills.money(bills.totals[least]), leastOption: name(least),
      most: bills.money(bills.totals[most]), mostOption: name(most))
    let hasCredit = bills.lines.contains { $0.values.contains { $0 < 0 } }
    return .sentences([range, hasCredit ? words.options.chartCredits : ""])
  }

  /// What a chart says beside an option that can't be chosen.
  func barredNote(_ option: Int) -> String? {
    assessment.isFeasible(option) ? nil : words.cells.cannotBeChosen.characters
  }
}
