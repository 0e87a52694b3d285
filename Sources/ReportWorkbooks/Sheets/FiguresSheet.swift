import CostEngine
import Workbooks

/// Every figure by the path that results have it under, for programs that read the workbook.
struct FiguresSheet {
  static let name = "Figures"
  private static let widths: [Double] = [64, 26, 36]

  let figures: FigureCells
  /// Further figures and their cells.
  let further: [(path: String, cell: Cell)]
  let looks: Looks

  /// The sheet.
  var sheet: Worksheet {
    var sheet = Worksheet(name: Self.name, columnWidths: Self.widths, frozenRows: 2)
    sheet.rows = [
      [.text("Figures by the paths of 'breakeven evaluate'", looks.title)],
      ["Path", "Value", "State"].map { .text($0, looks.head) },
    ]
    for path in figures.figures.keys.sorted() {
      sheet.rows.append([
        .text(path), figures.cell(path, looks.number),
        figures.isLive(path) ? Checks.ofFormulas : Checks.besideValue(looks),
      ])
    }
    for (path, cell) in further {
      sheet.rows.append([.text(path), cell, Checks.ofFormulas])
    }
    return sheet
  }
}
