import DecisionEngine
import ScenarioModel

extension ReportContents {
  /// What rules options out, and what is still open.
  func gatesTable() -> ReportTable {
    let rows = scenario.options.indices.flatMap { option in
      assessment.findings[option].map { finding in
        ReportTable.Row([
          ReportTable.Cell(name(option)), ReportTable.Cell(words.name(finding.gate)),
          ReportTable.Cell(finding.workload.map(workloadName) ?? words.cells.all),
          ReportTable.Cell(
            finding.isOpen
              ? words.gatesTable.open(reason: reason(finding, option))
              : words.gatesTable.fails(reason: reason(finding, option))),
        ])
      }
    }
    return ReportTable(
      id: "gates", caption: words.gatesTable.caption,
      columns: [
        .init(id: "option", head: words.heads.option),
        .init(id: "gate", head: words.gatesTable.gate),
        .init(id: "workload", head: words.heads.workload),
        .init(id: "finding", head: words.gatesTable.finding),
      ], rows: rows)
  }
}
