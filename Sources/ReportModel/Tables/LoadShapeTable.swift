import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// How peaky the workloads are that come from a log, beside what document 003 says.
  func loadShapeTable() -> ReportTable {
    let rows = loggedWorkloads.map { index -> ReportTable.Row in
      let weights = assessment.demand.workloads[index].profile.weights
      let measured = scenario.workloads[index].measured
      return ReportTable.Row([
        ReportTable.Cell(workloadName(index)),
        .number(weights.max(), decimals: 2), .number(measured?.peakToMean, decimals: 2),
        ReportTable.Cell(RichText(measured?.busiest ?? "–")),
        peakToTrough(index).map { .number($0, decimals: 1) }
          ?? ReportTable.Cell(words.loadShape.noEnd, isMissing: true),
        ReportTable.Cell(documentedPeakToTrough),
      ])
    }
    return ReportTable(
      id: "load-shape", caption: words.loadShape.caption,
      columns: [
        .init(id: "workload", head: words.heads.workload),
        .init(
          id: "week", head: words.loadShape.week, unit: words.loadShape.toMean.characters,
          content: .ratio),
        .init(
          id: "busiest", head: words.loadShape.busiest, unit: words.loadShape.toMean.characters,
          content: .ratio),
        .init(id: "when", head: words.loadShape.when),
        .init(
          id: "trough", head: words.loadShape.trough, unit: words.loadShape.troughUnit.characters,
          content: .ratio),
        .init(id: "documented", head: words.loadShape.documented),
      ], rows: rows)
  }
}
