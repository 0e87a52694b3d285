import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Every number the figures rest on, with its range, evidence and source.
  func assumptionsTable() -> ReportTable {
    let rows = shownAssumptions.map { row in
      ReportTable.Row([
        ReportTable.Cell(RichText(quoted: row.path)),
        registerCell(row), ReportTable.Cell(range(row)),
        ReportTable.Cell(unitText(row.unit)),
        ReportTable.Cell(row.isDefault ? words.cells.default : words.name(row.evidence)),
        ReportTable.Cell(row.source.map { RichText(quoted: $0) } ?? "–"),
        ReportTable.Cell(dateText(row)),
      ])
    }
    return ReportTable(
      id: "assumptions", caption: words.assumptions.caption,
      columns: [
        .init(id: "path", head: words.heads.input),
        .init(id: "value", head: words.assumptions.value, content: .ratio),
        .init(id: "range", head: words.heads.range), .init(id: "unit", head: words.heads.unit),
        .init(id: "evidence", head: words.assumptions.evidence),
        .init(id: "source", head: words.heads.source),
        .init(id: "date", head: words.heads.date),
      ], rows: rows, notes: logNotes())
  }

  /// The value of a row as the register prints it, wherever it stands.
  func registerCell(_ row: Assumption) -> ReportTable.Cell {
    let isShare = row.unit == .share
    return ReportTable.Cell(
      RichText(text(row.value, row.unit)),
      number: isShare
        ? NumberText.printed(row.value * 100, decimals: 6) : NumberText.plainPrinted(row.value),
      isPercentage: isShare)
  }

  private func text(_ value: Double, _ unit: Unit) -> String {
    switch unit {
    case .share: NumberText.plainPercent(value)
    case _ where unit.isVolume: NumberText.shortPlain(value)
    default: NumberText.plain(value)
    }
  }

  /// Another value that a row might have, with four significant digits.
  func estimateCell(_ value: Double, _ unit: Unit) -> ReportTable.Cell {
    if unit.isVolume {
      return ReportTable.Cell(
        RichText(NumberText.shortSignificant(value, digits: 4)),
        number: NumberText.shortSignificantPrinted(value, digits: 4))
    }
    let isShare = unit == .share
    let shown = isShare ? value * 100 : value
    let text = NumberText.significant(shown, digits: 4)
    return ReportTable.Cell(
      RichText(isShare ? text + NumberText.percentSign : text),
      number: NumberText.significantPrinted(shown, digits: 4), isPercentage: isShare)
  }

  private func range(_ row: Assumption) -> RichText {
    switch row.distribution {
    case nil: return "–"
    case .normal(_, let deviation)?, .lognormal(_, let deviation)?:
      return words.assumptions.deviation(deviation: text(deviation, row.unit))
    case let distribution?:
      guard let ends = distribution.ends else { return "–" }
      return words.lists.range(low: text(ends.low, row.unit), high: text(ends.high, row.unit))
    }
  }

  /// What a row counts, money in the scenario's currency.
  func unitText(_ unit: Unit) -> RichText { words.name(unit, in: currency) }

  private func dateText(_ row: Assumption) -> RichText {
    guard let date = row.asOf else { return row.isPrice ? words.assumptions.noDate : "–" }
    let isStale = row.isStale(on: scenario.date, after: scenario.staleAfterDays)
    return isStale == true ? words.assumptions.staleDate(date: date.iso) : RichText(date.iso)
  }
}
