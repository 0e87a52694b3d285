import CostEngine
import DecisionEngine
import ScenarioModel

extension ReportContents {
  /// The bills line by line, one column an option, each adding up to its total.
  func billTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let lines = CostLine.allCases.filter { line in
      bills.lines.contains { $0[line] != nil }
    }
    var rows = lines.map { line in
      ReportTable.Row(
        [ReportTable.Cell(words.name(line))]
          + options.map { option in bills.lines[option][line].map(bills.cell) ?? .none })
    }
    rows.append(
      ReportTable.Row(
        [ReportTable.Cell(words.heads.total)] + options.map { bills.cell(bills.totals[$0]) },
        role: .total))
    return ReportTable(
      id: "options", caption: words.options.caption,
      columns: [.init(id: "line", head: words.options.line)]
        + optionColumns(options, unit: monthlyUnit, content: .money),
      rows: rows, notes: billNotes())
  }

  private func billNotes() -> [RichText] {
    scenario.options.indices.filter { !assessment.isFeasible($0) }.map {
      words.options.noteBarred(option: name($0))
    }
  }
}
