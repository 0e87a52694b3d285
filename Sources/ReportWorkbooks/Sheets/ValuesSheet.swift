import ReportModel
import Workbooks

/// Tables of the report that no formula can give, each row beside a cell that says whether it was
/// computed for these inputs.
struct ValuesSheet {
  private static let widths: [Double] = [44, 24, 24, 24, 24, 24, 24, 24, 24, 24]

  let name: String
  let tables: [ReportTable]
  let looks: Looks

  /// The sheet; nil without a table.
  var sheet: Worksheet? {
    guard !tables.isEmpty else { return nil }
    var sheet = Worksheet(name: name, columnWidths: Self.widths, frozenRows: 2)
    sheet.rows = [
      [.text(name, looks.title)], [.text("Values are", looks.section), Checks.ofValues],
    ]
    for table in tables { sheet.rows += [[]] + rows(table) }
    sheet.highlights = [
      Checks.highlight(CellReference(sheet: name, row: 1, column: 1), looks)
    ]
    return sheet
  }

  private func rows(_ table: ReportTable) -> [[Cell]] {
    let heads = table.columns.map { column in
      Cell.text(
        column.head.characters + (column.unit.map { ", \($0)" } ?? ""), looks.head)
    }
    let body = table.rows.map { row in
      zip(row.cells, table.columns).map {
        cell($0, $1.content, row.role == .total ? looks.section : .plain)
      } + [Checks.besideValue(looks)]
    }
    let notes = table.notes.map { [Cell.text($0.characters, looks.note)] }
    return [[.text(table.caption.characters, looks.section)], heads] + body + notes
  }

  /// A number where it is one, a percentage as the share that it is.
  private func cell(
    _ cell: ReportTable.Cell, _ content: ReportTable.Column.Content, _ style: CellStyle
  ) -> Cell {
    let text = cell.text.characters
    let isPercentage = text.contains("%")
    guard let number = cell.number, number.isFinite, !isPercentage || content == .share else {
      return .text(text, style.with(\.isFlushRight, content.isNumber))
    }
    return isPercentage
      ? .number(number / 100, style.with(\.numberFormat, looks.share.numberFormat))
      : .number(number, style.with(\.numberFormat, looks.number.numberFormat))
  }
}
