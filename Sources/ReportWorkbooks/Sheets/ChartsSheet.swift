import Workbooks

/// The charts of the figures that are formulas.
struct ChartsSheet {
  private static let name = "Charts"
  /// So many rows stand between the upper edges of two charts.
  private static let rowsOfChart = 24

  let bills: BillsSheet
  let cash: CashFlowSheet
  /// Whether the cash of months may be shown.
  let showsMonths: Bool

  /// The sheet.
  var sheet: Worksheet {
    let cost = bills.chart(row: 1)
    let months = showsMonths ? cash.chart(row: 1 + (cost == nil ? 0 : Self.rowsOfChart)) : nil
    var sheet = Worksheet(
      name: Self.name, rows: [[.text(Self.name, cash.contents.looks.title)]], isLandscape: false)
    sheet.charts = [cost, months].compactMap { $0 }
    return sheet
  }
}
