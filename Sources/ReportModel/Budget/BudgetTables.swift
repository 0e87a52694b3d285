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
    let cells = { (amounts: Amounts) in
      [printed.cell(amounts.capital), printed.cell(amounts.running)]
        + (hasCredits ? [printed.cell(amounts.credits)] : [])
        + (asksMore ? [printed.cell(amounts.contingency)] : [])
        + [printed.cell(amounts.requested)]
    }
    return ReportTable(
      id: "request", caption: "The request by fiscal year",
      columns: [
        .init(id: "year", head: "Fiscal year"), money("capital", "Capital"),
        money("running", "Running cost"),
      ] + (hasCredits ? [money("credits", "Credit for machines")] : [])
        + (asksMore ? [money("contingency", "Contingency")] : [])
        + [money("requested", "Request")],
      rows: rows(cells), notes: requestNotes())
  }

  private func requestNotes() -> [RichText] {
    let credit: [RichText] =
      hasCredits ? ["The credit is what machines are worth when they end or the horizon does."] : []
    let shared: [RichText] =
      printed?.total.contingency != 0
      ? ["The contingency is shared among the years as the likely cash is."] : []
    return [
      RichText("Capital is setup and bought machines; running cost is all else that is paid.")
    ]
      + credit + shared
  }

  /// A row for each year that may be shown, and their total.
  private func rows(_ cells: (Amounts) -> [ReportTable.Cell]) -> [ReportTable.Row] {
    guard let printed, let plan else { return [] }
    let years: [(RichText, Amounts)] =
      showsYears
      ? zip(plan.years, printed.years).enumerated().map { (yearHead($1.0, index: $0), $1.1) }
      : [(RichText("All months"), printed.total)]
    return years.map { ReportTable.Row([ReportTable.Cell($0)] + cells($1)) }
      + [totalRow(cells)]
  }

  private func totalRow(_ cells: (Amounts) -> [ReportTable.Cell]) -> ReportTable.Row {
    ReportTable.Row(["Total"] + (printed.map { cells($0.total) } ?? []), role: .total)
  }

  private func yearHead(_ year: FiscalYear, index: Int) -> RichText {
    guard let span = year.span else {
      return "Year \(index + 1), months \(year.months.lowerBound) to \(year.months.upperBound)"
    }
    let (first, last) = (DateText.month(span.first), DateText.month(span.last))
    return first == last ? RichText(first) : "\(first) to \(last)"
  }

  /// The likely cash beside the baseline's, year by year.
  func replacedTable() -> ReportTable? {
    guard let printed, let plan, replaces else { return nil }
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
      id: "replaced", caption: "Cash by fiscal year, against what it replaces",
      columns: [
        .init(id: "year", head: "Fiscal year"), money("option", contents.name(plan.option)),
        baselineColumn, money("saving", "Saving"),
        money("cumulative", "Saving so far"),
      ], rows: rows, notes: ["Likely cash, without contingency; a negative saving is a cost."])
  }

  /// The cash of every month; the months of a year add up to it.
  func monthsTable() -> ReportTable? {
    guard let printed, let plan, showsYears else { return nil }
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
      id: "months", caption: "Likely cash by month",
      columns: [
        .init(id: "month", head: "Month"), money("capital", "Capital"),
        money("running", "Running cost"),
      ] + (hasCredits ? [money("credits", "Credit for machines")] : [])
        + [money("cash", "Likely cash")]
        + (replaces ? [baselineColumn, money("saving", "Saving")] : []),
      rows: months + [totalRow(cells)])
  }

  private func monthHead(_ month: Int, _ start: CalendarDate?) -> RichText {
    guard month > 0 else { return "Before month 1" }
    return start?.adding(months: month - 1).map { RichText(DateText.month($0)) } ?? "Month \(month)"
  }

  /// Lines to sign on.
  func signaturesTable() -> ReportTable? {
    guard plan != nil else { return nil }
    let parties = contents.scenario.parties
    let signers: [(RichText, String?)] = [
      ("Requested by", parties.preparedBy), ("Budget holder", nil),
      ("Approved by", parties.preparedFor),
    ]
    return ReportTable(
      id: "signatures", caption: "Signatures",
      columns: [
        .init(id: "role", head: "Role"), .init(id: "name", head: "Name"),
        .init(id: "signature", head: "Signature"), .init(id: "date", head: "Date"),
      ],
      rows: signers.map { role, name in
        ReportTable.Row([
          ReportTable.Cell(role), ReportTable.Cell(name.map { RichText(quoted: $0) } ?? ""), "", "",
        ])
      })
  }
}
