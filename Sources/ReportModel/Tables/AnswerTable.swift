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
        ReportTable.Cell(name(option)), ReportTable.Cell(kindName(option)),
        bills.cell(assessment.costs[option].bill.total),
        .price(assessment.costs[option].costPerMillionTokens),
        years.text.cell(years.presentValues[option]), saving(option), standing(option),
      ])
    }
    return ReportTable(
      id: "answer", caption: words.answer.caption,
      columns: [
        .init(id: "option", head: words.heads.option), .init(id: "kind", head: words.answer.kind),
        .init(id: "total", head: words.heads.total, unit: monthlyUnit, content: .money),
        .init(
          id: "unit_cost", head: words.answer.unitCost,
          unit: words.units.perMillionUseful(currency: currency.code).characters,
          content: .price),
        .init(
          id: "npv", head: words.answer.presentValue,
          unit: words.units.horizon(currency: currency.code, horizon: horizonText).characters,
          content: .money),
        .init(
          id: "saving", head: words.answer.saving(baseline: name(scenario.baseline)),
          unit: decidingUnit,
          content: .money),
        .init(id: "standing", head: words.answer.standing),
      ], rows: rows, notes: answerNotes())
  }

  private func answerNotes() -> [RichText] {
    let standing = words.answer.noteRanked(measure: decidingMeasure)
    return deciding.totals.contains { $0 > deciding.totals[scenario.baseline] }
      ? [standing, words.answer.noteNegative]
      : [standing]
  }

  /// The way of serving, in words.
  func kindName(_ option: Int) -> RichText {
    let serving = words.serving
    return switch scenario.options[option].kind {
    case .api: serving.api
    case .selfHosted: serving.selfHosted
    case .managed: isFleet(option) ? serving.managedHourly : serving.managedTokens
    case .hybrid: isBurst(option) ? serving.hybridOverflow : serving.hybridRouted
    }
  }

  /// The way of serving within a sentence.
  func inlineKindName(_ option: Int) -> RichText {
    let serving = words.servingInline
    return switch scenario.options[option].kind {
    case .api: serving.api
    case .selfHosted: serving.selfHosted
    case .managed: isFleet(option) ? serving.managedHourly : serving.managedTokens
    case .hybrid: isBurst(option) ? serving.hybridOverflow : serving.hybridRouted
    }
  }

  private func isFleet(_ option: Int) -> Bool { assessment.costs[option].plan != nil }

  /// What the option saves against the baseline, from the totals as printed.
  private func saving(_ option: Int) -> ReportTable.Cell {
    guard option != scenario.baseline else { return baselineCell }
    return deciding.text.cell(deciding.totals[scenario.baseline] - deciding.totals[option])
  }

  private func standing(_ option: Int) -> ReportTable.Cell {
    guard let place = assessment.ranking.firstIndex(of: option) else {
      let gates = assessment.findings[option].filter { !$0.isOpen }.map(\.gate)
      let distinct = gates.reduce(into: [Gate]()) { if !$0.contains($1) { $0.append($1) } }
      return ReportTable.Cell(words.answer.cannotWin(gates: words.row(distinct.map(words.name))))
    }
    return ReportTable.Cell(
      place == 0 ? words.answer.cheapest : words.answer.place(place: place + 1))
  }

  /// A cell of the baseline, which is compared with nothing.
  var baselineCell: ReportTable.Cell {
    ReportTable.Cell(words.cells.baseline, isMissing: true)
  }
}
