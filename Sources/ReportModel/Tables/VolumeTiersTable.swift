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
          ReportTable.Cell(RichText(range(row.tier))),
          ReportTable.Cell(RichText(row.tier.documentedOption ?? "left open")),
          ReportTable.Cell(RichText(row.tier.driver ?? "–")),
          ReportTable.Cell(RichText(row.tier.risk ?? "–")), .compact(row.tier.computedAt),
        ] + options.map { tierTotal(row, option: $0) }
          + [
            ReportTable.Cell(row.cheapest.map(name) ?? "none is feasible"), agreement(row.agrees),
          ], isMarked: row.isHere)
    }
    return ReportTable(
      id: "volume-tiers",
      caption: "The documented volume tiers, recomputed at month 1's prices, shape and mix",
      columns: [
        .init(id: "range", head: "Range", unit: "tokens a month"),
        .init(id: "documented", head: "The document's option"), .init(id: "driver", head: "Driver"),
        .init(id: "risk", head: "Risk"),
        .init(id: "at", head: "Computed at", unit: "tokens a month", content: .tokens),
      ] + optionColumns(options, unit: anyMonthUnit, content: .money)
        + [.init(id: "cheapest", head: "Cheapest here"), .init(id: "agrees", head: "Agrees")],
      rows: rows, notes: tierNotes())
  }

  private func tierTotal(_ row: TierRow, option: Int) -> ReportTable.Cell {
    var cell = bills.cell(row.totals[option])
    if !assessment.isEligible(option), !cell.isMissing {
      cell.text = cell.text + " (can't win)"
    }
    return cell
  }

  /// Whether a document's word holds the cheapest.
  func agreement(_ agrees: Bool?) -> ReportTable.Cell {
    switch agrees {
    case true?: "yes"
    case false?: "no"
    case nil: ReportTable.Cell("not comparable", isMissing: true)
    }
  }

  private func range(_ tier: VolumeTier) -> String {
    rangeText(tier.lower, tier.upper) { NumberText.compact($0) }
  }

  /// A range as `500M < m ≤ 5B` would read in words.
  func rangeText(_ from: RangeEnd?, _ to: RangeEnd?, _ text: (Double) -> String) -> String {
    switch (from.map { text($0.value) }, to.map { text($0.value) }) {
    case (let lower?, let upper?):
      return "\(from?.isIncluded == true ? "from" : "above") \(lower) "
        + "\(to?.isIncluded == true ? "to" : "to below") \(upper)"
    case (nil, let upper?): return to?.isIncluded == true ? "up to \(upper)" : "below \(upper)"
    case (let lower?, nil): return from?.isIncluded == true ? "\(lower) and more" : "above \(lower)"
    case (nil, nil): return "any"
    }
  }

  private func tierNotes() -> [RichText] {
    assessment.tiers.compactMap { row in
      row.tier.remark.map { "Row “\(range(row.tier))”: \($0)." }
    } + [
      "Volumes are scaled at month 1's prices. “Not comparable” stands where no option of the "
        + "document's kind is in this scenario, or where the document leaves the range open."
    ]
  }
}
