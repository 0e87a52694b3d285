import DecisionEngine
import Quantities
import ScenarioModel

extension BudgetContents {
  private typealias Amounts = BudgetPlan.Amounts

  private var unit: String { contents.currency.code }

  private func money(_ id: String, _ head: RichText) -> ReportTable.Column {
    .init(id: id, head: head, unit: unit, content: .money)
  }

  private var baselineColumn: ReportTable.Column {
    money("baseline", contents.name(contents.scenario.baseline))
  }

  private var hasCredits: Bool { printed?.total.credits != 0 }

  /// The request by fiscal year; its rows and its columns add up.
  func requestTable() -> ReportTable? {
    guard let printed, let plan else { return nil }
    let asksMore = plan.budget.request != .likely
    let say = words.budgetTables
    let cells = { (amounts: Amounts) in
      [printed.cell(amounts.capital), printed.cell(amounts.running)]
        + (hasCredits ? [printed.cell(amounts.credits)] : [])
        + (asksMore ? [printed.cell(amounts.contingency)] : [])
        + [printed.cell(amounts.requested)]
    }
    return ReportTable(
      id: "request", caption: say.caption,
      columns: [
        .init(id: "year", head: say.fiscalYear), money("capital", say.capital),
        money("running", say.running),
      ] + (hasCredits ? [money("credits", say.credits)] : [])
        + (asksMore ? [money("contingency", say.contingency)] : [])
        + [money("requested", say.request)],
      rows: rows(cells), notes: requestNotes())
  }

  private func requestNotes() -> [RichText] {
    let say = words.budgetTables
    return [say.note] + (hasCredits ? [say.noteCredits] : [])
      + (printed?.total.contingency != 0 ? [say.noteContingency] : [])
  }

  /// A row for each year that may be shown, and their total.
  private func rows(_ cells: (Amounts) -> [ReportTable.Cell]) -> [ReportTable.Row] {
    guard let printed, let plan else { return [] }
    let years: [(RichText, Amounts)] =
      showsYears
      ? zip(plan.years, printed.years).enumerated().map { (yearHead($1.0, index: $0), $1.1) }
      : [(words.cash.allMonths, printed.total)]
    return years.map { ReportTable.Row([ReportTable.Cell($0)] + cells($1)) }
      + [totalRow(cells)]
  }

  private func totalRow(_ cells: (Amounts) -> [ReportTable.Cell]) -> ReportTable.Row {
    ReportTable.Row(
      [ReportTable.Cell(words.heads.total)] + (printed.map { cells($0.total) } ?? []), role: .total)
  }

  private func yearHead(_ year: FiscalYear, index: Int) -> RichText {
    guard let span = year.span else {
      return words.cash.months(
        year: index + 1, first: year.months.lowerBound, last: year.months.upperBound)
    }
    let (first, last) = (words.month(span.first), words.month(span.last))
    return first == last ? first : words.lists.range(low: first, high: last)
  }

  /// The likely cash beside the baseline's, year by year.
  func replacedTable() -> ReportTable? {
    guard let printed, let plan, replaces else { return nil }
    let say = words.budgetTables
    var sum = 0.0
    let rows = rows {
      [printed.cell($0.likely), printed.cell($0.baseline), printed.cell($0.saving)]
    }
    .map { row -> ReportTable.Row in
      var row = row
      sum += row.cells[3].number ?? 0
      row.cells.append(row.role == .total ? .none : printed.cell(sum))
      return row
    }
    return ReportTable(
      id: "replaced", caption: say.replacedCaption,
      columns: [
        .init(id: "year", head: say.fiscalYear), money("option", contents.name(plan.option)),
        baselineColumn, money("saving", say.saving), money("cumulative", say.cumulative),
      ], rows: rows, notes: [say.replacedNote])
  }

  /// The cash of every month; the months of a year add up to it.
  func monthsTable() -> ReportTable? {
    guard let printed, let plan, showsYears else { return nil }
    let say = words.budgetTables
    let cells = { (amounts: Amounts) in
      [printed.cell(amounts.capital), printed.cell(amounts.running)]
        + (hasCredits ? [printed.cell(amounts.credits)] : [])
        + [printed.cell(amounts.likely)]
        + (replaces
          ? [printed.cell(amounts.baseline), printed.cell(amounts.saving)] : [])
    }
    let start = plan.years.first?.span?.first
    let months = printed.months.joined().enumerated().map { month, amounts in
      ReportTable.Row([ReportTable.Cell(monthHead(month, start))] + cells(amounts))
    }
    return ReportTable(
      id: "months", caption: say.monthsCaption,
      columns: [
        .init(id: "month", head: say.month), money("capital", say.capital),
        money("running", say.running),
      ] + (hasCredits ? [money("credits", say.credits)] : [])
        + [money("cash", say.likely)]
        + (replaces ? [baselineColumn, money("saving", say.saving)] : []),
      rows: months + [totalRow(cells)])
  }

  private func monthHead(_ month: Int, _ start: CalendarDate?) -> RichText {
    guard month > 0 else { return words.cash.before }
    return start?.adding(months: month - 1).map(words.month)
      ?? words.budgetTables.numberedMonth(month: month)
  }

  /// Lines to sign on.
  func signaturesTable() -> ReportTable? {
    guard plan != nil else { return nil }
    let parties = contents.scenario.parties
    let say = words.budgetTables
    let signers: [(RichText, String?)] = [
      (say.requestedBy, parties.preparedBy), (say.budgetHolder, nil),
      (say.approvedBy, parties.preparedFor),
    ]
    return ReportTable(
      id: "signatures", caption: say.signaturesCaption,
      columns: [
        .init(id: "role", head: say.role), .init(id: "name", head: say.name),
        .init(id: "signature", head: say.signature), .init(id: "date", head: words.heads.date),
      ],
      rows: signers.map { role, name in
        ReportTable.Row([
          ReportTable.Cell(role), ReportTable.Cell(name.map { RichText(quoted: $0) } ?? ""), "", "",
        ])
      })
  }
}
