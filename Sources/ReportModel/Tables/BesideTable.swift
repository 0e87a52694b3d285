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
        [ReportTable.Cell(stringLiteral: head)]
          + options.map { option in
            amount(assessment.costs[option].beside).map(bills.cell) ?? .none
          })
    }
    return ReportTable(
      id: "beside", caption: "Beside the totals, in month 1",
      columns: [.init(id: "measure", head: "Measure")]
        + optionColumns(options, unit: monthlyUnit, content: .money),
      rows: rows,
      notes: [
        deciding.exposures.isEmpty
          ? "None of this is added to a total or counts in the ranking."
          : "None of this is added to a bill; the exposure counts in the ranking, as the policy asks."
      ])
  }

  /// Whether any option has money beside its total.
  var hasBeside: Bool { !besideMeasures.isEmpty }

  /// The measures that some option has.
  private var besideMeasures: [(String, (CostsBeside) -> Double?)] {
    let measures: [(String, (CostsBeside) -> Double?)] = [
      ("Idle machines, a part of the total", { $0.idle }),
      ("Opportunity of the people", { $0.opportunity }),
      ("Exposure to incidents with data", { $0.exposure }),
    ]
    return measures.filter { _, amount in
      assessment.costs.contains { (amount($0.beside) ?? 0) > 0 }
    }
  }
}
