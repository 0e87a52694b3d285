import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What each workload would cost alone on each option, and which is the cheapest.
  func workloadAnswersTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let rows = assessment.workloadAnswers.enumerated().map { index, answer in
      ReportTable.Row(
        [ReportTable.Cell(workloadName(index))] + options.map { aloneCell(answer, option: $0) } + [
          ReportTable.Cell(answer.cheapest.map(name) ?? "none can serve it"),
          .share(answer.margin), ReportTable.Cell(stringLiteral: verdictWord(answer)),
        ])
    }
    let pooled = options.map(pooling)
    let beside = [
      ReportTable.Row(
        ["Saved by pooling"] + pooled.map { $0.map(bills.cell) ?? .none } + [.none, .none, .none],
        role: .beside)
    ]
    return ReportTable(
      id: "workload-answers", caption: "Each workload alone, in month 1",
      columns: [.init(id: "workload", head: "Workload")]
        + optionColumns(options, unit: monthlyUnit, content: .money) + [
          .init(id: "cheapest", head: "Cheapest"),
          .init(id: "margin", head: "Margin", unit: "below the next", content: .share),
          .init(id: "verdict", head: "Verdict"),
        ], rows: rows + (pooled.contains { $0 != nil } ? beside : []),
      notes: [
        "Token lines and a fleet are planned for the workload alone; people, setup, tooling, "
          + "storage and fees are in it at the workload's share, so that they are paid once over "
          + "all. The verdict is by the margin of month 1.",
        "What pooling saves is the sum of a column less the option's total.",
      ])
  }

  private func aloneCell(_ answer: WorkloadAnswer, option: Int) -> ReportTable.Cell {
    var cell = bills.cell(answer.totals[option])
    if !answer.isFeasible[option], !cell.isMissing { cell.text = cell.text + " (can't win)" }
    return cell
  }

  private func verdictWord(_ answer: WorkloadAnswer) -> String {
    if answer.margin == nil, answer.cheapest != nil { return "no other" }
    return answer.verdict.rawValue.replacing("-", with: " ")
  }

  /// Each option's bill shared among the workloads, adding up to its total.
  func showbackTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let parts = options.map(showback)
    let rows = scenario.workloads.indices.map { workload in
      ReportTable.Row(
        [ReportTable.Cell(workloadName(workload))] + options.map { bills.cell(parts[$0][workload]) }
      )
    }
    let total = ReportTable.Row(
      ["Total"] + options.map { bills.cell(bills.totals[$0]) }, role: .total)
    return ReportTable(
      id: "showback", caption: "Each option's bill by workload, in month 1",
      columns: [.init(id: "workload", head: "Workload")]
        + optionColumns(options, unit: monthlyUnit, content: .money),
      rows: rows + [total],
      notes: [
        "Token lines go by the workload's own tokens; everything else by its share of tokens, or "
          + "of busy replicas where there is a fleet."
      ])
  }

  /// A bill's parts by workload as printed.
  func showback(_ option: Int) -> [Double] {
    bills.text.printed(
      assessment.costs[option].workloads.map(\.monthly), total: bills.totals[option])
  }
}
