import DecisionEngine
import ScenarioModel

extension ReportContents {
  /// What rules options out, and what is still open.
  func gatesTable() -> ReportTable {
    let rows = scenario.options.indices.flatMap { option in
      assessment.findings[option].map { finding in
        ReportTable.Row([
          ReportTable.Cell(name(option)), ReportTable.Cell(stringLiteral: finding.gate.rawValue),
          ReportTable.Cell(finding.workload.map(workloadName) ?? "all"),
          ReportTable.Cell(
            (finding.isOpen ? "open: " : "fails: ") + RichText(reason(finding, option))),
        ])
      }
    }
    return ReportTable(
      id: "gates", caption: "Gates that an option fails or that are still open",
      columns: [
        .init(id: "option", head: "Option"), .init(id: "gate", head: "Gate"),
        .init(id: "workload", head: "Workload"), .init(id: "finding", head: "Finding"),
      ], rows: rows)
  }
}
