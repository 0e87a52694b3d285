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
          ReportTable.Cell(stringLiteral: cost.name),
          ReportTable.Cell(stringLiteral: cost.carriedBy),
        ] + options.map { cell(entries[$0][position], option: $0) })
    }
    return ReportTable(
      id: "hidden-costs", caption: "Costs that are easily overlooked, and where they are paid",
      columns: [.init(id: "cost", head: "Cost"), .init(id: "line", head: "Carried by the line")]
        + optionColumns(options, unit: monthlyUnit, content: .money),
      rows: rows,
      notes: [
        "These amounts are parts of the lines they name, and some lie within the same line: "
          + "they are not added up.",
        "A dash stands where this way of serving does not have the cost. What is beside the total "
          + "is in no line and in no total.",
      ])
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
        "within \(line.name.lowercased()), \(bills.cell(printed).text.characters)")
    case .beside(let amount):
      return ReportTable.Cell(
        "beside the total, \(bills.cell(amount).text.characters)")
    case .notPriced:
      return ReportTable.Cell("not priced in this scenario", isMissing: true)
    case .notApplicable:
      return .none
    }
  }
}
