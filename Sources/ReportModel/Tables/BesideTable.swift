import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Money that stands beside the totals: what idles, what people could have earned elsewhere, what
  /// an incident may cost.
  func besideTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let rows = besideMeasures.map { head, amount in
      ReportTable.Row(
        [ReportTable.Cell(head)]
          + options.map { option in
            amount(assessment.costs[option].beside).map(bills.cell) ?? .none
          })
    }
    return ReportTable(
      id: "beside", caption: words.beside.caption,
      columns: [.init(id: "measure", head: words.heads.measure)]
        + optionColumns(options, unit: monthlyUnit, content: .money),
      rows: rows,
      notes: [
        deciding.exposures.isEmpty ? words.beside.note : words.beside.noteExposure
      ])
  }

  /// Whether any option has money beside its total.
  var hasBeside: Bool { !besideMeasures.isEmpty }

  /// The measures that some option has.
  private var besideMeasures: [(RichText, (CostsBeside) -> Double?)] {
    let measures: [(RichText, (CostsBeside) -> Double?)] = [
      (words.beside.idle, { $0.idle }),
      (words.beside.opportunity, { $0.opportunity }),
      (words.beside.exposure, { $0.exposure }),
    ]
    return measures.filter { _, amount in
      assessment.costs.contains { (amount($0.beside) ?? 0) > 0 }
    }
  }
}
