import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// The documents' volume tiers beside what this scenario costs there.
  func volumeTiersTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let rows = assessment.tiers.map { row in
      ReportTable.Row(
        [
          ReportTable.Cell(range(row.tier)),
          ReportTable.Cell(row.tier.documentedOption.map { RichText($0) } ?? words.cells.leftOpen),
          ReportTable.Cell(RichText(row.tier.driver ?? "–")),
          ReportTable.Cell(RichText(row.tier.risk ?? "–")), .compact(row.tier.computedAt),
        ] + options.map { tierTotal(row, option: $0) }
          + [
            ReportTable.Cell(row.cheapest.map(name) ?? words.cells.noneFeasible),
            agreement(row.agrees),
          ], isMarked: row.isHere)
    }
    return ReportTable(
      id: "volume-tiers",
      caption: words.tiers.caption,
      columns: [
        .init(id: "range", head: words.heads.range, unit: words.units.tokensAMonth.characters),
        .init(id: "documented", head: words.heads.documented),
        .init(id: "driver", head: words.tiers.driver),
        .init(id: "risk", head: words.tiers.risk),
        .init(
          id: "at", head: words.heads.computedAt, unit: words.units.tokensAMonth.characters,
          content: .tokens),
      ] + optionColumns(options, unit: anyMonthUnit, content: .money)
        + [
          .init(id: "cheapest", head: words.heads.cheapestHere),
          .init(id: "agrees", head: words.heads.agrees),
        ],
      rows: rows, notes: tierNotes())
  }

  private func tierTotal(_ row: TierRow, option: Int) -> ReportTable.Cell {
    barred(bills.cell(row.totals[option]), unless: assessment.isEligible(option))
  }

  /// Whether a document's word holds the cheapest.
  func agreement(_ agrees: Bool?) -> ReportTable.Cell {
    switch agrees {
    case true?: ReportTable.Cell(words.cells.yes)
    case false?: ReportTable.Cell(words.cells.no)
    case nil: ReportTable.Cell(words.cells.notComparable, isMissing: true)
    }
  }

  private func range(_ tier: VolumeTier) -> RichText {
    rangeText(tier.lower, tier.upper) { NumberText.compact($0) }
  }

  /// A range as `500M < m ≤ 5B` would read in words.
  func rangeText(_ from: RangeEnd?, _ to: RangeEnd?, _ text: (Double) -> String) -> RichText {
    let say = words.tiers
    let (isFrom, isTo) = (from?.isIncluded == true, to?.isIncluded == true)
    switch (from.map { text($0.value) }, to.map { text($0.value) }) {
    case (let lower?, let upper?):
      return switch (isFrom, isTo) {
      case (true, true): say.fromTo(low: lower, high: upper)
      case (true, false): say.fromToBelow(low: lower, high: upper)
      case (false, true): say.aboveTo(low: lower, high: upper)
      case (false, false): say.aboveToBelow(low: lower, high: upper)
      }
    case (nil, let upper?): return isTo ? say.upTo(high: upper) : say.below(high: upper)
    case (let lower?, nil): return isFrom ? say.andMore(low: lower) : say.above(low: lower)
    case (nil, nil): return say.any
    }
  }

  private func tierNotes() -> [RichText] {
    assessment.tiers.compactMap { row in
      row.tier.remark.map { words.tiers.remark(range: range(row.tier), remark: $0) }
    } + [words.tiers.note]
  }
}
