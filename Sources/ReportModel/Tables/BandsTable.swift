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
          ReportTable.Cell(bandText(row.band)),
          ReportTable.Cell(row.band.documentedOption.map { RichText($0) } ?? words.cells.leftOpen),
          .compact(row.tokensPerMonth),
        ] + options.map { bandTotal(row, option: $0) } + [
          ReportTable.Cell(cheapestText(row)), agreement(row.agrees),
        ], isMarked: row.isHere)
    }
    return ReportTable(
      id: "bands",
      caption: words.bands.caption,
      columns: [
        .init(id: "document", head: words.heads.document),
        .init(id: "range", head: words.heads.range),
        .init(id: "documented", head: words.heads.documented),
        .init(
          id: "at", head: words.heads.computedAt, unit: words.units.tokensAMonth.characters,
          content: .tokens),
      ] + optionColumns(options, unit: anyMonthUnit, content: .money)
        + [
          .init(id: "cheapest", head: words.heads.cheapestHere),
          .init(id: "agrees", head: words.heads.agrees),
        ],
      rows: rows, notes: bandNotes())
  }

  private func bandTotal(_ row: BandRow, option: Int) -> ReportTable.Cell {
    guard row.totals.indices.contains(option) else { return .none }
    return barred(bills.cell(row.totals[option]), unless: assessment.isEligible(option))
  }

  /// A cell of an amount, with a remark where the option can't win.
  func barred(_ cell: ReportTable.Cell, unless canWin: Bool) -> ReportTable.Cell {
    guard !canWin, !cell.isMissing else { return cell }
    return cell.qualified(words.cells.cannotWin(amount: cell.text))
  }

  private func cheapestText(_ row: BandRow) -> RichText {
    if row.totals.isEmpty {
      return scenario.options.contains { $0.kind == .api }
        ? words.bands.noSuchSpend : words.bands.noApi
    }
    return row.cheapest.map(name) ?? words.cells.noneFeasible
  }

  /// A band's range with what it counts.
  private func bandText(_ band: VolumeBand) -> RichText {
    switch band.measure {
    case .tokensPerDay:
      return words.bands.tokensADay(
        range: rangeText(band.lower, band.upper) { NumberText.compact($0) })
    case .apiSpendPerMonth:
      return words.bands.spent(
        range: rangeText(band.lower, band.upper) { NumberText.compactMoney($0, currency) })
    }
  }

  private func bandNotes() -> [RichText] {
    assessment.bands.contains { $0.band.measure == .apiSpendPerMonth }
      ? [words.bands.note] : []
  }

  /// In which of the documents' bands today's volume lies, a sentence each.
  func bandSentences() -> [RichText] {
    assessment.bands.filter(\.isHere).map { row in
      let (range, document) = (bandText(row.band), row.band.document)
      let choice =
        row.band.documentedOption.map { words.bands.names(option: $0) } ?? words.bands.leavesOpen
      return row.cheapest.map {
        .sentences([
          words.bands.hereCheapest(
            range: range, document: document, choice: choice, option: name($0)),
          todaySentence(unless: $0),
        ])
      } ?? words.bands.here(range: range, document: document, choice: choice)
    }
  }
}
