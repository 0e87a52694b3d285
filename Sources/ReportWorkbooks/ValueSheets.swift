import ReportModel
import Workbooks

/// The sheets of values that no formula can give, made of the report's own tables.
struct ValueSheets {
  /// The tables of each sheet, by their names in reports.
  private static let groups: [(name: String, tables: [String])] = [
    ("Break-even", ["break-even", "bands", "hybrids"]),
    ("Uncertainty", ["uncertainty", "probability", "tornado", "switching"]),
    ("Outcomes and hidden costs", ["outcomes", "hidden-costs", "traffic", "load-shape"]),
    ("Gates and frameworks", ["gates", "framework-verdicts", "framework-rules", "collection"]),
  ]
  /// The tables whose figures are formulas on sheets of their own.
  private static let live: Set<String> = [
    "answer", "options", "workloads", "volume-tiers", "cash-flow", "horizon", "assumptions",
    "capacity", "loads", "beside", "workload-answers", "showback", "provenance",
  ]

  let report: Report
  let looks: Looks

  /// The sheets that have a table; tables of no group stand on the last.
  var sheets: [Worksheet] {
    let grouped = Set(Self.groups.flatMap(\.tables))
    let rest = report.tables.keys.filter { !grouped.contains($0) && !Self.live.contains($0) }
    return (Self.groups + [("Further tables", rest.sorted())]).compactMap { name, ids in
      ValuesSheet(name: name, tables: ids.compactMap { report.tables[$0] }, looks: looks).sheet
    }
  }

  /// What the workbook was made from.
  var provenance: Worksheet? {
    guard let table = report.tables["provenance"] else { return nil }
    let rows = table.rows.map { $0.cells.map { Cell.text($0.text.characters, looks.wrapped) } }
    return Worksheet(
      name: "Provenance",
      rows: [[.text(table.caption.characters, looks.title)]] + rows,
      columnWidths: [30, 90], frozenRows: 1)
  }
}
