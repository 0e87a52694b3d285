import CostEngine
import DecisionEngine
import ScenarioModel
import Workbooks

/// What each option costs at the volumes of the documents' tiers, and which is the cheapest there.
struct TiersSheet {
  static let name = "Volume tiers"
  private static let headRow = 2
  /// What is said where no option may win.
  private static let none = "none is feasible"

  let contents: WorkbookContents
  let summary: SummarySheet

  private var looks: Looks { contents.looks }
  private var rows: [TierRow] { contents.assessment.tiers }

  /// The sheet; nil where there are no tiers.
  var sheet: Worksheet? {
    guard !rows.isEmpty else { return nil }
    var sheet = Worksheet(
      name: Self.name,
      columnWidths: [20, 22, 24] + contents.options.map { _ in 24 } + [30, 36],
      frozenRows: Self.headRow + 1, frozenColumns: 1)
    sheet.rows = contents.opening("Monthly totals at the documents' volume tiers")
    sheet.rows.append(
      ["Tier", "Tokens a month", "The document's option"].map { .text($0, looks.head) }
        + contents.optionHeads
        + ["Cheapest that may win", "Hybrids with a chosen split"].map { .text($0, looks.head) })
    for (index, row) in rows.enumerated() { sheet.rows.append(cells(row, index)) }
    sheet.highlights = [contents.openingHighlight(Self.name)]
    return sheet
  }

  private func total(_ row: TierRow, _ option: Int) -> Cell {
    let id = contents.scenario.options[option].id
    let path = "tiers.\(row.tier.id).totals.\(id)"
    if contents.figures.reference(path) != nil {
      return contents.served(path, "tiers.\(row.tier.id).margins.\(id)")
    }
    let value = row.totals[option]
    return value.isFinite
      ? .number(Frozen.rounded(value), looks.money)
      : .text(WorkbookContents.notServed, looks.money)
  }

  private func cells(_ row: TierRow, _ index: Int) -> [Cell] {
    let here: CellStyle = row.isHere ? looks.section : .plain
    let place = Self.headRow + 1 + index
    let totals = contents.options.map { total(row, $0) }
    let isFrozen = totals.contains { if case .formula = $0.content { false } else { true } }
    return [
      .text(row.tier.id + (row.isHere ? " (as shipped, you are here)" : ""), here),
      .number(row.tier.computedAt, looks.count), .text(row.tier.documentedOption ?? "left open"),
    ] + totals + [
      cheapest(row, place), isFrozen ? Checks.besideValue(looks) : .blank,
    ]
  }

  /// The name of the option with the least total of those that may win there.
  private func cheapest(_ row: TierRow, _ place: Int) -> Cell {
    let candidates = contents.options.map { option -> Formula in
      let cell = Formula.cell(
        CellReference(sheet: Self.name, row: place, column: 3 + option))
      return .choice(
        .call("AND", summary.mayWinAtAnyVolume(option), .call("ISNUMBER", cell)), cell,
        .number(Self.outOfReach))
    }
    let least = Formula.function("MIN", candidates)
    let heads = Formula.range(
      CellReference(sheet: Self.name, row: Self.headRow, column: 3),
      CellReference(
        sheet: Self.name, row: Self.headRow, column: 2 + contents.options.count))
    let cells = Formula.range(
      CellReference(sheet: Self.name, row: place, column: 3),
      CellReference(sheet: Self.name, row: place, column: 2 + contents.options.count))
    let formula = Formula.choice(
      .operation(.equals, least, .number(Self.outOfReach)), .text(Self.none),
      .call("INDEX", heads, .number(1), .call("MATCH", least, cells, .number(0))))
    let name = row.cheapest.map { contents.scenario.options[$0].name } ?? Self.none
    return .formula(formula, text: name)
  }

  /// The cells of the answers, by the paths of results.
  var references: [(path: String, cell: CellReference)] {
    rows.enumerated().map { index, row in
      (
        "tiers.\(row.tier.id).cheapest",
        CellReference(
          sheet: Self.name, row: Self.headRow + 1 + index, column: 3 + contents.options.count)
      )
    }
  }

  /// More than any bill.
  private static let outOfReach = 1e300
}
