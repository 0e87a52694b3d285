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
          ReportTable.Cell(answer.cheapest.map(name) ?? words.workloadAnswers.noneCanServe),
          .share(answer.margin), ReportTable.Cell(verdictWord(answer)),
        ])
    }
    let pooled = options.map(pooling)
    let beside = [
      ReportTable.Row(
        [ReportTable.Cell(words.workloadAnswers.pooled)]
          + pooled.map { $0.map(bills.cell) ?? .none } + [.none, .none, .none],
        role: .beside)
    ]
    return ReportTable(
      id: "workload-answers", caption: words.workloadAnswers.caption,
      columns: [.init(id: "workload", head: words.heads.workload)]
        + optionColumns(options, unit: monthlyUnit, content: .money) + [
          .init(id: "cheapest", head: words.heads.cheapest),
          .init(
            id: "margin", head: words.workloadAnswers.margin,
            unit: words.workloadAnswers.marginUnit.characters, content: .share),
          .init(id: "verdict", head: words.heads.verdict),
        ], rows: rows + (pooled.contains { $0 != nil } ? beside : []),
      notes: [words.workloadAnswers.noteShares, words.workloadAnswers.notePooling])
  }

  private func aloneCell(_ answer: WorkloadAnswer, option: Int) -> ReportTable.Cell {
    barred(bills.cell(answer.totals[option]), unless: answer.isFeasible[option])
  }

  private func verdictWord(_ answer: WorkloadAnswer) -> RichText {
    let say = words.verdicts
    if answer.margin == nil, answer.cheapest != nil { return say.cellNoOther }
    return switch answer.verdict {
    case .clear: say.cellClear
    case .lean: say.cellLean
    case .tooClose: say.cellTooClose
    case .insufficientEvidence: say.cellInsufficientEvidence
    case .noneFeasible: say.cellNoneFeasible
    }
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
      [ReportTable.Cell(words.heads.total)] + options.map { bills.cell(bills.totals[$0]) },
      role: .total)
    return ReportTable(
      id: "showback", caption: words.showback.caption,
      columns: [.init(id: "workload", head: words.heads.workload)]
        + optionColumns(options, unit: monthlyUnit, content: .money),
      rows: rows + [total],
      notes: [words.showback.note])
  }

  /// A bill's parts by workload as printed.
  func showback(_ option: Int) -> [Double] {
    bills.text.printed(
      assessment.costs[option].workloads.map(\.monthly), total: bills.totals[option])
  }
}
