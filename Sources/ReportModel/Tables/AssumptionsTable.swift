import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Every number the figures rest on, with its range, evidence and source.
  func assumptionsTable() -> ReportTable {
    let rows = shownAssumptions.map { row in
      ReportTable.Row([
        ReportTable.Cell(RichText(quoted: row.path)),
        registerCell(row), ReportTable.Cell(RichText(range(row))),
        ReportTable.Cell(RichText(unitText(row.unit))),
        ReportTable.Cell(stringLiteral: row.isDefault ? "default" : row.evidence.rawValue),
        ReportTable.Cell(row.source.map { RichText(quoted: $0) } ?? "–"),
        ReportTable.Cell(RichText(dateText(row))),
      ])
    }
    return ReportTable(
      id: "assumptions", caption: "Assumption register",
      columns: [
        .init(id: "path", head: "Input"), .init(id: "value", head: "Value", content: .ratio),
        .init(id: "range", head: "Range"), .init(id: "unit", head: "Unit"),
        .init(id: "evidence", head: "Evidence"), .init(id: "source", head: "Source"),
        .init(id: "date", head: "Date"),
      ], rows: rows)
  }

  /// The value of a row as the register prints it, wherever it stands.
  func registerCell(_ row: Assumption) -> ReportTable.Cell {
    ReportTable.Cell(RichText(text(row.value, row.unit)), number: row.value)
  }

  private func text(_ value: Double, _ unit: Unit) -> String {
    unit == .share ? NumberText.plainPercent(value) : NumberText.plain(value)
  }

  /// Another value that a row might have, with four significant digits.
  func estimateCell(_ value: Double, _ unit: Unit) -> ReportTable.Cell {
    let digits = { NumberText.significant($0, digits: 4) }
    return ReportTable.Cell(
      RichText(unit == .share ? digits(value * 100) + NumberText.percentSign : digits(value)),
      number: value)
  }

  private func range(_ row: Assumption) -> String {
    switch row.distribution {
    case nil: return "–"
    case .normal(_, let deviation)?, .lognormal(_, let deviation)?:
      return "standard deviation \(text(deviation, row.unit))"
    case let distribution?:
      guard let ends = distribution.ends else { return "–" }
      return "\(text(ends.low, row.unit)) to \(text(ends.high, row.unit))"
    }
  }

  /// What a row counts, money in the scenario's currency.
  func unitText(_ unit: Unit) -> String {
    unit.isMoney ? "\(currency.code) \(unit.rawValue)" : unit.rawValue
  }

  private func dateText(_ row: Assumption) -> String {
    guard let date = row.asOf else { return row.isPrice ? "undated" : "–" }
    let isStale = row.isStale(on: scenario.date, after: scenario.staleAfterDays)
    return date.iso + (isStale == true ? " (stale)" : "")
  }
}
