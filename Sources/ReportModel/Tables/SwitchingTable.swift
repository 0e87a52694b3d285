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
        ReportTable.Cell(twinsText(found, keyWords(of: row.path))),
        registerCell(row),
        estimateCell(value, row.unit),
        .share(factor, decimals: timesDecimals(factor)),
        ReportTable.Cell(unitText(row.unit)),
        ReportTable.Cell(found.becomes.map(name) ?? words.switchingTable.noneLeft),
      ])
    }
    return ReportTable(
      id: "switching", caption: words.switchingTable.caption,
      columns: [
        .init(id: "path", head: words.heads.input),
        .init(id: "today", head: words.switchingTable.today, content: .ratio),
        .init(id: "turns", head: words.switchingTable.turns, content: .ratio),
        .init(id: "factor", head: words.switchingTable.factor, content: .share),
        .init(id: "unit", head: words.heads.unit),
        .init(id: "becomes", head: words.switchingTable.becomes),
      ], rows: rows,
      notes: [words.switchingTable.note(measure: decidingMeasure)])
  }
}
