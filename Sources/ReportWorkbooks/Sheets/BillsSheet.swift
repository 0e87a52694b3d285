import CostEngine
import ReportModel
import Quantities
import ScenarioModel
import Workbooks

/// Each option's bill of month 1, line by line, with its total, its unit costs, its capacity and the
/// money that stands beside it.
struct BillsSheet {
  static let name = "Bills"
  private static let headRow = 2
  private static let widths: [Double] = [46]
  private static let optionWidth = 24.0

  let contents: WorkbookContents

  private var looks: Looks { contents.looks }

  /// The sheet.
  var sheet: Worksheet {
    var sheet = Worksheet(
      name: Self.name,
      columnWidths: Self.widths + contents.options.map { _ in Self.optionWidth },
      frozenRows: Self.headRow + 1, frozenColumns: 1)
    sheet.rows = contents.opening("Bills of month 1")
    sheet.rows.append([.text("Line", looks.head)] + contents.optionHeads)
    for line in lines {
      sheet.rows.append(
        row(
          contents.report.language.name(line).characters, "monthly.lines.\(line.rawValue)",
          looks.money))
    }
    sheet.rows.append(row("Total", "monthly.total", looks.total))
    sheet.rows += [[]] + unitCosts + [[]] + capacity + [[]] + beside + showback + answers
    sheet.highlights = [contents.openingHighlight(Self.name)]
    return sheet
  }

  /// The lines that some option has, or would have if a number were not 0.
  private var lines: [CostLine] {
    CostLine.allCases.filter { line in
      contents.options.contains { option in
        (contents.figures.value(contents.path(option, "monthly.lines.\(line.rawValue)")) ?? 0) != 0
      }
    }
  }

  private func row(_ head: String, _ path: String, _ style: CellStyle) -> [Cell] {
    row(head, style) { contents.path($0, path) }
  }

  private func row(_ head: String, _ style: CellStyle, _ path: (Int) -> String) -> [Cell] {
    let headStyle: CellStyle = style.isBold ? looks.section : .plain
    return [.text(head, headStyle)]
      + contents.options.map { contents.figures.cell(path($0), style) }
  }

  private var unitCosts: [[Cell]] {
    [
      [.text("Unit costs", looks.section)],
      row("Per million useful tokens", "cost_per_million_tokens", looks.price),
      row(
        "Per million tokens if the fleet never idled", "cost_per_million_tokens_at_full_load",
        looks.price),
    ]
      + contents.scenario.policy.loadRows.map { load in
        [.text("Per million tokens at \(Int((load.load * 100).rounded())) % load")]
          + contents.options.map { option in
            let path = contents.path(option, "cost_per_million_tokens_at_full_load")
            guard let full = contents.figures.reference(path),
              let value = contents.figures.value(path)
            else { return .text("–", looks.price.with(\.isFlushRight, true)) }
            return .formula(
              .cell(full) / .number(load.load), value / load.load, looks.price)
          }
      }
  }

  private var capacity: [[Cell]] {
    [
      [.text("Capacity", looks.section)], row("Replicas with spares", "replicas", looks.number),
      row("Replica-hours paid", "paid_replica_hours", looks.number),
      row("Utilization", "utilization", looks.share),
      row("Full-time equivalents", "fte", looks.number),
      row("Replicas of a hybrid, without spares", "split.replicas", looks.number),
      row("Share of tokens that stays local", "split.local_share", looks.share),
    ]
  }

  private var beside: [[Cell]] {
    [
      [.text("Beside the total", looks.section)],
      row("Idle machines, a part of the total", "beside.idle", looks.money),
      row("Opportunity of the people", "beside.opportunity", looks.money),
      row("Exposure to incidents with data", "beside.exposure", looks.money),
      row("Total over its machines' cost", "beside.rental_multiple", looks.number),
      row("Still owed after the horizon", "beside.owed_after_horizon", looks.money),
    ]
  }

  private var showback: [[Cell]] {
    guard contents.scenario.workloads.count > 1 else { return costsPerSuccess }
    return [[], [.text("Of the total, by workload", looks.section)]]
      + contents.shownWorkloads.map { row($0.name, "workloads.\($0.id).monthly", looks.money) }
      + costsPerSuccess
  }

  private var costsPerSuccess: [[Cell]] {
    let judged = contents.shownWorkloads.filter { $0.outcomes != nil }
    guard !judged.isEmpty else { return [] }
    return [[], [.text("Cost per successful outcome", looks.section)]]
      + judged.map {
        row($0.name, "workloads.\($0.id).cost_per_successful_outcome", looks.price)
      }
  }

  private var answers: [[Cell]] {
    guard contents.scenario.workloads.count > 1 else { return [] }
    return [[], [.text("Each workload alone", looks.section)]]
      + contents.shownWorkloads.map { workload in
        [.text(workload.name)]
          + contents.options.map { option in
            let id = contents.scenario.options[option].id
            return contents.served(
              "workloads.\(workload.id).totals.\(id)", "workloads.\(workload.id).margins.\(id)")
          }
      }
  }

  /// The lines of each option, on top of each other; nil without any.
  func chart(row: Int) -> WorkbookChart? {
    guard !lines.isEmpty else { return nil }
    let cell = { CellReference(sheet: Self.name, row: $0, column: $1) }
    let last = contents.options.count
    let series = lines.indices.map { index in
      let row = Self.headRow + 1 + index
      return WorkbookChart.Series(name: cell(row, 0), from: cell(row, 1), to: cell(row, last))
    }
    return WorkbookChart(
      .stackedColumns, title: "Cost of month 1 by option", categoryTitle: "Option",
      valueTitle: "\(contents.scenario.currency.code) a month",
      categories: (cell(Self.headRow, 1), cell(Self.headRow, last)), series: series, row: row,
      column: 0)
  }
}

extension WorkbookContents {
  /// What is said of a fixed fleet below its need.
  static let notServed = "can't serve it"

  /// A total, or words where a fixed fleet can't serve the peak.
  func served(_ path: String, _ margin: String) -> Cell {
    guard let limit = figures.reference(margin), let spare = figures.value(margin),
      let total = figures.reference(path), let value = figures.value(path)
    else { return figures.cell(path, looks.money) }
    let formula = Formula.choice(
      .operation(.isLess, .cell(limit), .number(0)), .text(Self.notServed), .cell(total))
    return spare < 0
      ? .formula(formula, text: Self.notServed, looks.money)
      : .formula(formula, value, looks.money)
  }
}
