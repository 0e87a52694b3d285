import CostEngine
import ScenarioModel
import Workbooks

/// What has to be served in a month.
struct DemandSheet {
  static let name = "Demand"
  private static let widths: [Double] = [34, 22, 22, 22, 22, 22]

  let contents: WorkbookContents

  /// The sheet.
  var sheet: Worksheet {
    let looks = contents.looks
    var sheet = Worksheet(name: Self.name, columnWidths: Self.widths, frozenRows: 3)
    sheet.rows = contents.opening("Demand in month 1, before what an option's own factors add")
    let measures: [(String, String)] = [
      ("Requests", "requests_per_month"), ("Useful tokens", "useful_tokens_per_month"),
      ("Input tokens", "input_tokens_per_month"), ("Output tokens", "output_tokens_per_month"),
      ("All tokens", "tokens_per_month"),
    ]
    sheet.rows.append(
      [.text("Workload", looks.head)] + measures.map { .text($0.0 + " a month", looks.head) })
    let workloads = contents.shownWorkloads
    for workload in workloads where contents.scenario.workloads.count > 1 {
      sheet.rows.append(
        [.text(workload.name)]
          + measures.map {
            contents.figures.cell("demand.workloads.\(workload.id).\($0.1)", looks.count)
          })
    }
    sheet.rows.append(
      [.text("All workloads", looks.section)]
        + measures.map { contents.figures.cell("demand.\($0.1)", looks.count.with(\.isBold, true)) }
    )
    sheet.rows.append([
      .text("All tokens a day"), .blank, .blank, .blank, .blank,
      contents.figures.cell("demand.tokens_per_day", looks.count),
    ])
    sheet.highlights = [contents.openingHighlight(Self.name)]
    return sheet
  }
}
