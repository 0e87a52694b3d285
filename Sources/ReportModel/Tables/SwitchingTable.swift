import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Every number that turns the answer within the range, the nearest first.
  func switchingTable() -> ReportTable {
    let rows = turningValues.compactMap { found -> ReportTable.Row? in
      guard let row = shownRow(found.assumption), let value = found.value,
        let factor = found.factor
      else { return nil }
      return ReportTable.Row([
        ReportTable.Cell(RichText(quoted: row.path) + RichText(twinsText(found))),
        registerCell(row),
        estimateCell(value, row.unit),
        ReportTable.Cell(RichText(timesText(factor)), number: factor),
        ReportTable.Cell(RichText(unitText(row.unit))),
        ReportTable.Cell(found.becomes.map(name) ?? "none can be chosen"),
      ])
    }
    return ReportTable(
      id: "switching", caption: "The value of each number at which the answer turns",
      columns: [
        .init(id: "path", head: "Input"), .init(id: "today", head: "Today", content: .ratio),
        .init(id: "turns", head: "Turns at", content: .ratio),
        .init(id: "factor", head: "Of today's", content: .share), .init(id: "unit", head: "Unit"),
        .init(id: "becomes", head: "Cheapest then"),
      ], rows: rows,
      notes: [
        "By \(decidingMeasure), with every other number as it is. The nearest turn from a tenth of "
          + "the value to ten times it is given; shares stay within 0% and 100%."
      ])
  }
}
