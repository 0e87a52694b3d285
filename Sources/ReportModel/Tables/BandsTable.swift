import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// The documents' bands by daily volume and by spend, beside what this scenario costs there.
  func bandsTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let rows = assessment.bands.map { row in
      ReportTable.Row(
        [
          ReportTable.Cell(RichText(row.band.document)),
          ReportTable.Cell(RichText(bandText(row.band))),
          ReportTable.Cell(RichText(row.band.documentedOption ?? "left open")),
          .compact(row.tokensPerMonth),
        ] + options.map { bandTotal(row, option: $0) } + [
          ReportTable.Cell(cheapestText(row)), agreement(row.agrees),
        ], isMarked: row.isHere)
    }
    return ReportTable(
      id: "bands",
      caption: "The documented bands by daily volume and by spend, recomputed at month 1's prices, "
        + "shape and mix",
      columns: [
        .init(id: "document", head: "Document"), .init(id: "range", head: "Range"),
        .init(id: "documented", head: "The document's option"),
        .init(id: "at", head: "Computed at", unit: "tokens a month", content: .tokens),
      ] + optionColumns(options, unit: anyMonthUnit, content: .money)
        + [.init(id: "cheapest", head: "Cheapest here"), .init(id: "agrees", head: "Agrees")],
      rows: rows, notes: bandNotes())
  }

  private func bandTotal(_ row: BandRow, option: Int) -> ReportTable.Cell {
    guard row.totals.indices.contains(option) else { return .none }
    var cell = bills.cell(row.totals[option])
    if !assessment.isEligible(option), !cell.isMissing { cell.text = cell.text + " (can't win)" }
    return cell
  }

  private func cheapestText(_ row: BandRow) -> RichText {
    if row.totals.isEmpty { return "no volume has that spend" }
    return row.cheapest.map(name) ?? "none is feasible"
  }

  /// A band's range with what it counts.
  private func bandText(_ band: VolumeBand) -> String {
    switch band.measure {
    case .tokensPerDay:
      return rangeText(band.lower, band.upper) { NumberText.compact($0) } + " tokens a day"
    case .apiSpendPerMonth:
      return rangeText(band.lower, band.upper) { NumberText.compactMoney($0, currency) }
        + " spent on the API a month"
    }
  }

  private func bandNotes() -> [RichText] {
    assessment.bands.contains { $0.band.measure == .apiSpendPerMonth }
      ? [
        "A spend is the monthly token bill of the baseline if it is an API, else of the cheapest API "
          + "that can be chosen; its row is computed at the volume that has that bill."
      ] : []
  }

  /// In which of the documents' bands today's volume lies, a sentence each.
  func bandSentences() -> [RichText] {
    assessment.bands.filter(\.isHere).map { row in
      let word = row.band.documentedOption.map { "names “\($0)”" } ?? "leaves the choice open"
      let here: RichText =
        "This scenario lies in the row “\(bandText(row.band))” of document "
        + "\(row.band.document), which \(word) there"
      guard let cheapest = row.cheapest else { return here + "." }
      return here + "; where the row is computed, \(name(cheapest)) is the cheapest."
    }
  }
}
