import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What the report was made from, so that anybody can make it again.
  func provenanceTable() -> ReportTable {
    let dates = shownAssumptions.filter(\.isPrice).compactMap(\.asOf).sorted()
    let undated = shownAssumptions.filter { $0.isPrice && $0.asOf == nil }.count
    var rows: [(RichText, RichText)] = [("Program", "breakeven \(provenance.version)")]
    rows += provenance.inputs.map {
      ("SHA-256 of the \($0.name)", RichText($0.sha256))
    }
    if let first = dates.first, let last = dates.last {
      rows.append(("Price dates", first == last ? "\(first.iso)" : "\(first.iso) to \(last.iso)"))
    }
    if undated > 0 { rows.append(("Prices without a date", "\(undated)")) }
    rows.append(("Seed", seedText))
    rows.append(("Command", RichText(quoted: provenance.command)))
    return ReportTable(
      id: "provenance", caption: "Provenance",
      columns: [.init(id: "item", head: "Item"), .init(id: "value", head: "Value")],
      rows: rows.map { ReportTable.Row([ReportTable.Cell($0), ReportTable.Cell($1)]) })
  }

  private var seedText: RichText {
    hasDraws
      ? "\(assessment.uncertainty.seed), \(NumberText.rounded(Double(assessment.uncertainty.draws))) "
        + "draws" : "none: nothing in this report is drawn at random"
  }
}
