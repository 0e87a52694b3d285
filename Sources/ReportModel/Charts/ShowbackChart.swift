import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  /// The bills as bars made of the workloads' parts.
  func showbackChart() -> ReportChart {
    let bars = scenario.options.indices.map { option in
      Bar(
        name: scenario.options[option].name, amounts: showback(option),
        total: bills.money(bills.totals[option]), isLeading: role(of: option) == .leading,
        isFeasible: assessment.isFeasible(option),
        note: barredNote(option))
    }
    let title = words.showback.title
    let sentence = showbackSentence()
    let (currency, axisTitle) = (currency, monthlyUnit)
    let parts = scenario.workloads.indices.map { workloadName($0).characters }
    return ReportChart(id: "showback", title: title, sentence: sentence, data: showbackTable()) {
      identifier in
      .stackedBars(
        StackedBarChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          axisTitle: axisTitle, parts: parts, bars: bars,
          tickLabel: { NumberText.compactMoney($0, currency) }
        ))
    }
  }

  /// Which workload takes most of the leading option's bill.
  private func showbackSentence() -> RichText {
    let option = assessment.cheapest ?? scenario.baseline
    let parts = showback(option)
    guard let most = parts.indices.max(by: { parts[$0] < parts[$1] }) else { return "" }
    return words.showback.sentence(
      total: bills.money(bills.totals[option]), option: name(option),
      workload: workloadName(most), amount: bills.money(parts[most]))
  }
}
