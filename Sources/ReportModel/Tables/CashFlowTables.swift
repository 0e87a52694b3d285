import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// Whether the length of the horizon may be shown.
  var showsYears: Bool { !isWithheld(scenario.horizon.months) }

  /// What each option pays before month 1 and in each year, adding up to its total.
  func cashFlowTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let rows = yearHeads.enumerated().map { year, head in
      ReportTable.Row([head] + options.map { years.text.cell(printedYears($0)[year]) })
    }
    let total = ReportTable.Row(
      ["Total"] + options.map { years.text.cell(years.totals[$0]) }, role: .total)
    return ReportTable(
      id: "cash-flow", caption: "Cash by year over \(horizonText)",
      columns: [.init(id: "year", head: "Year")]
        + optionColumns(options, unit: currency.code, content: .money),
      rows: rows + [total] + creditRows(), notes: cashNotes())
  }

  private var cashUnit: String { "\(currency.code) over \(horizonText)" }

  /// The heads of the years; where the horizon is internal, all months together.
  private var yearHeads: [ReportTable.Cell] {
    guard showsYears else { return ["Before month 1", "All months"] }
    let months = scenario.horizon.monthCount
    return ["Before month 1"]
      + stride(from: 1, through: months, by: 12).map { start in
        let end = min(start + 11, months)
        let span = start == end ? "month \(start)" : "months \(start) to \(end)"
        return ReportTable.Cell(RichText("Year \(start / 12 + 1), \(span)"))
      }
  }

  private func printedYears(_ option: Int) -> [Double] {
    let all = years.years[option]
    return showsYears ? all : [all[0], all.dropFirst().reduce(0, +)]
  }

  /// The credit for machines that live on, and what is still owed, where there is any.
  private func creditRows() -> [ReportTable.Row] {
    let credits: [(RichText, (OptionCosts) -> Double)] = [
      ("Of it, credit for machines that live on", { -$0.cashFlow.bookValue }),
      ("Still owed after the horizon, not in the total", { $0.beside.owedAfterHorizon }),
    ]
    return credits.filter { _, amount in assessment.costs.contains { amount($0) != 0 } }
      .map { head, amount in
        ReportTable.Row(
          [ReportTable.Cell(head)]
            + assessment.costs.map { amount($0) == 0 ? .none : years.text.cell(amount($0)) },
          role: .beside)
      }
  }

  private func cashNotes() -> [RichText] {
    [
      "Cash is not a sum of bills: setup and machines are paid when they are bought, and what "
        + "machines are worth at the end is credited."
    ]
  }

  /// What each option's years come to: total, present value, saving, payback and return.
  func horizonTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let rows = horizonMeasures.map { head, cell in
      ReportTable.Row([ReportTable.Cell(head)] + options.map(cell))
    }
    return ReportTable(
      id: "horizon", caption: "What \(horizonText) come to",
      columns: [.init(id: "measure", head: "Measure")]
        + optionColumns(options, unit: nil, content: .ratio),
      rows: rows,
      notes: [
        "Savings are against \(name(scenario.baseline)); a negative one is what the option costs "
          + "more. Payback is the month from which the sum of the savings never turns negative again; "
          + "the return is yearly, with the book value, and given only where the saving turns from "
          + "negative to positive exactly once."
      ])
  }

  private var horizonMeasures: [(RichText, (Int) -> ReportTable.Cell)] {
    let text = years.text
    return [
      ("Paid before month 1, \(currency.code)", { text.cell(years.years[$0][0]) }),
      ("Total, \(cashUnit)", { text.cell(years.totals[$0]) }),
      ("Net present value, \(cashUnit)", { text.cell(years.presentValues[$0]) }),
      ("Saving, \(cashUnit)", { saved($0, years.totals) }),
      ("Saving in present value, \(cashUnit)", { saved($0, years.presentValues) }),
      ("Payback without book value", { payback($0, \.paybackMonth) }),
      ("Payback with book value", { payback($0, \.paybackMonthWithBookValue) }),
      ("Discounted payback", { payback($0, \.discountedPaybackMonth) }),
      ("Internal rate of return", { .share(assessment.costs[$0].saving?.internalRateOfReturn) }),
    ]
  }

  private func saved(_ option: Int, _ totals: [Double]) -> ReportTable.Cell {
    guard option != scenario.baseline else { return ReportTable.Cell("baseline", isMissing: true) }
    return years.text.cell(totals[scenario.baseline] - totals[option])
  }

  private func payback(_ option: Int, _ month: (Saving) -> Int?) -> ReportTable.Cell {
    guard let saving = assessment.costs[option].saving else {
      return ReportTable.Cell("baseline", isMissing: true)
    }
    guard let month = month(saving) else { return ReportTable.Cell("never", isMissing: true) }
    return month == 0
      ? "from the start" : ReportTable.Cell(RichText("month \(month)"), number: Double(month))
  }
}
