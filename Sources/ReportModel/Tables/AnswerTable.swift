import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Every option with its month, its unit cost and where it stands; feasible ones first.
  func answerTable() -> ReportTable {
    let others = scenario.options.indices.filter { !assessment.isFeasible($0) }
    let rows = (assessment.ranking + others).map { option -> ReportTable.Row in
      ReportTable.Row([
        ReportTable.Cell(name(option)), ReportTable.Cell(stringLiteral: kindName(option)),
        bills.cell(assessment.costs[option].bill.total),
        .price(assessment.costs[option].costPerMillionTokens),
        years.text.cell(years.presentValues[option]), saving(option), standing(option),
      ])
    }
    return ReportTable(
      id: "answer", caption: "What each option costs, and where it stands",
      columns: [
        .init(id: "option", head: "Option"), .init(id: "kind", head: "Way of serving"),
        .init(id: "total", head: "Total", unit: monthlyUnit, content: .money),
        .init(
          id: "unit_cost", head: "Unit cost", unit: "\(currency.code) per million useful tokens",
          content: .price),
        .init(
          id: "npv", head: "Net present value", unit: "\(currency.code) over \(horizonText)",
          content: .money),
        .init(
          id: "saving", head: "Saving against \(name(scenario.baseline))", unit: decidingUnit,
          content: .money),
        .init(id: "standing", head: "Standing"),
      ], rows: rows, notes: answerNotes())
  }

  private func answerNotes() -> [RichText] {
    let standing: RichText = "Options are ranked by \(decidingMeasure)."
    return deciding.totals.contains { $0 > deciding.totals[scenario.baseline] }
      ? [standing, "A negative saving is what the option costs more than the baseline."]
      : [standing]
  }

  /// The way of serving, in words.
  func kindName(_ option: Int) -> String {
    let isFleet = assessment.costs[option].plan != nil
    switch scenario.options[option].kind {
    case .api: return "API, per token"
    case .selfHosted: return "Self-hosted"
    case .managed: return isFleet ? "Managed, per hour" : "Managed, per token"
    case .hybrid: return isBurst(option) ? "Hybrid, overflow" : "Hybrid, routed"
    }
  }

  /// What the option saves against the baseline, from the totals as printed.
  private func saving(_ option: Int) -> ReportTable.Cell {
    guard option != scenario.baseline else { return ReportTable.Cell("baseline", isMissing: true) }
    return deciding.text.cell(deciding.totals[scenario.baseline] - deciding.totals[option])
  }

  private func standing(_ option: Int) -> ReportTable.Cell {
    guard let place = assessment.ranking.firstIndex(of: option) else {
      let gates = assessment.findings[option].filter { !$0.isOpen }.map(\.gate.rawValue)
      let distinct = gates.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return ReportTable.Cell("can't win: \(distinct.joined(separator: ", "))")
    }
    return place == 0 ? "cheapest" : ReportTable.Cell("number \(place + 1)")
  }
}
