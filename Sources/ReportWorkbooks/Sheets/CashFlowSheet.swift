import CostEngine
import Quantities
import ScenarioModel
import Workbooks

/// Cash of every option month by month, and what it has come to so far.
struct CashFlowSheet {
  static let name = "Cash flow"
  static let firstRow = 4
  private static let width = 22.0

  let contents: WorkbookContents

  private var looks: Looks { contents.looks }
  private var months: Int { contents.scenario.horizon.monthCount }

  /// The column of an option's cash.
  static func cashColumn(_ option: Int) -> Int { 1 + option }

  /// The cells of months 0…T in a column.
  func column(_ column: Int) -> (first: CellReference, last: CellReference) {
    (cell(0, column), cell(months, column))
  }

  private func cell(_ month: Int, _ column: Int) -> CellReference {
    CellReference(sheet: Self.name, row: Self.firstRow + month, column: column)
  }

  /// The sheet; nil where the months must not be counted.
  var sheet: Worksheet? {
    let options = contents.options
    guard options.allSatisfy({ contents.figures.reference(path($0, 0)) != nil }) else { return nil }
    var sheet = Worksheet(
      name: Self.name,
      columnWidths: [14] + Array(repeating: Self.width, count: 2 * options.count),
      frozenRows: Self.firstRow, frozenColumns: 1)
    sheet.rows = contents.opening("Cash flow, costs positive")
    sheet.rows.append(
      [.blank] + blockHead("Cash of the month, \(contents.scenario.currency.code)")
        + blockHead("Cash so far, \(contents.scenario.currency.code)"))
    sheet.rows.append([.text("Month", looks.head)] + contents.optionHeads + contents.optionHeads)
    var sums = options.map { _ in 0.0 }
    for month in 0...months {
      for option in options { sums[option] += contents.figures.value(path(option, month)) ?? 0 }
      sheet.rows.append(row(month, sums))
    }
    sheet.highlights = [contents.openingHighlight(Self.name)]
    return sheet
  }

  private func path(_ option: Int, _ month: Int) -> String {
    contents.path(option, "cash_flow[\(month)]")
  }

  private func blockHead(_ text: String) -> [Cell] {
    contents.options.map { $0 == 0 ? .text(text, looks.section) : .blank }
  }

  private func row(_ month: Int, _ sums: [Double]) -> [Cell] {
    let cash = contents.options.map { contents.figures.cell(path($0, month), looks.money) }
    let soFar = contents.options.map { option -> Cell in
      let own = Formula.cell(cell(month, Self.cashColumn(option)))
      let column = 1 + contents.options.count + option
      return .formula(
        month == 0 ? own : .cell(cell(month - 1, column)) + own, sums[option], looks.money)
    }
    return [.number(Double(month), looks.count)] + cash + soFar
  }

  /// What each option has paid so far.
  func chart(row: Int) -> WorkbookChart {
    let count = contents.options.count
    let series = contents.options.map { option in
      let values = column(1 + count + option)
      return WorkbookChart.Series(
        name: CellReference(sheet: Self.name, row: Self.firstRow - 1, column: 1 + count + option),
        from: values.first, to: values.last)
    }
    return WorkbookChart(
      .lines, title: "Cash so far by option", categoryTitle: "Month",
      valueTitle: contents.scenario.currency.code, categories: column(0), series: series,
      row: row, column: 0)
  }
}
