import CostEngine
import DecisionEngine
import ScenarioModel

extension ReportContents {
  /// The documents' hidden costs, and where each option's bill carries them.
  func hiddenCostsTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let entries = assessment.hiddenCosts
    let rows = HiddenCost.allCases.enumerated().map { position, cost in
      ReportTable.Row(
        [
          ReportTable.Cell(words.name(cost)), ReportTable.Cell(words.carrier(of: cost)),
        ] + options.map { cell(entries[$0][position], option: $0) })
    }
    return ReportTable(
      id: "hidden-costs", caption: words.hiddenCostsTable.caption,
      columns: [
        .init(id: "cost", head: words.hiddenCostsTable.cost),
        .init(id: "line", head: words.hiddenCostsTable.line),
      ]
        + optionColumns(options, unit: monthlyUnit, content: .money),
      rows: rows,
      notes: [words.hiddenCostsTable.noteParts, words.hiddenCostsTable.noteDash])
  }

  private func cell(_ entry: HiddenCostEntry, option: Int) -> ReportTable.Cell {
    switch entry {
    case .amount(let amount, let line):
      return bills.cell(
        amount == assessment.costs[option].bill[line] ? bills.lines[option][line] ?? amount : amount
      )
    case .within(let line, let amount):
      let printed = bills.lines[option][line] ?? amount
      return ReportTable.Cell(
        words.hiddenCostsTable.within(
          line: words.inlineName(line), amount: bills.cell(printed).text))
    case .beside(let amount):
      return ReportTable.Cell(
        words.hiddenCostsTable.beside(amount: bills.cell(amount).text))
    case .notPriced:
      return ReportTable.Cell(words.hiddenCostsTable.notPriced, isMissing: true)
    case .notApplicable:
      return .none
    }
  }
}
