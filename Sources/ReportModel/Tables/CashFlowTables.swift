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
      [ReportTable.Cell(words.heads.total)] + options.map { years.text.cell(years.totals[$0]) },
      role: .total)
    return ReportTable(
      id: "cash-flow", caption: words.cash.caption(horizon: horizonText),
      columns: [.init(id: "year", head: words.cash.year)]
        + optionColumns(options, unit: currency.code, content: .money),
      rows: rows + [total] + creditRows(), notes: cashNotes())
  }

  private var cashUnit: RichText {
    words.units.horizon(currency: currency.code, horizon: horizonText)
  }

  /// The heads of the years; where the horizon is internal, all months together.
  private var yearHeads: [ReportTable.Cell] {
    let before = ReportTable.Cell(words.cash.before)
    guard showsYears else { return [before, ReportTable.Cell(words.cash.allMonths)] }
    let months = scenario.horizon.monthCount
    return [before]
      + stride(from: 1, through: months, by: 12).map { start in
        let end = min(start + 11, months)
        let year = start / 12 + 1
        return ReportTable.Cell(
          start == end
            ? words.cash.oneMonth(year: year, month: start)
            : words.cash.months(year: year, first: start, last: end))
      }
  }

  private func printedYears(_ option: Int) -> [Double] {
    let all = years.years[option]
    return showsYears ? all : [all[0], all.dropFirst().reduce(0, +)]
  }

  /// The credit for machines that live on, and what is still owed, where there is any.
  private func creditRows() -> [ReportTable.Row] {
    let credits: [(RichText, (OptionCosts) -> Double)] = [
      (words.cash.credit, { -$0.cashFlow.bookValue }),
      (words.cash.owed, { $0.beside.owedAfterHorizon }),
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
    [words.cash.note]
  }

  /// What each option's years come to: total, present value, saving, payback and return.
  func horizonTable() -> ReportTable {
    let options = Array(scenario.options.indices)
    let rows = horizonMeasures.map { head, cell in
      ReportTable.Row([ReportTable.Cell(head)] + options.map(cell))
    }
    return ReportTable(
      id: "horizon", caption: words.cash.horizonCaption(horizon: horizonText),
      columns: [.init(id: "measure", head: words.heads.measure)]
        + optionColumns(options, unit: nil, content: .ratio),
      rows: rows,
      notes: [words.cash.horizonNote(baseline: name(scenario.baseline))])
  }

  private var horizonMeasures: [(RichText, (Int) -> ReportTable.Cell)] {
    let (text, say) = (years.text, words.cash)
    return [
      (say.upfront(unit: currency.code), { text.cell(years.years[$0][0]) }),
      (say.total(unit: cashUnit), { text.cell(years.totals[$0]) }),
      (say.presentValue(unit: cashUnit), { text.cell(years.presentValues[$0]) }),
      (say.saving(unit: cashUnit), { saved($0, years.totals) }),
      (say.savingValue(unit: cashUnit), { saved($0, years.presentValues) }),
      (say.paybackBare, { payback($0, \.paybackMonth) }),
      (say.payback, { payback($0, \.paybackMonthWithBookValue) }),
      (say.paybackDiscounted, { payback($0, \.discountedPaybackMonth) }),
      (say.return, { returnCell(assessment.costs[$0].saving?.internalRateOfReturn) }),
    ]
  }

  private func returnCell(_ rate: Double?) -> ReportTable.Cell {
    let cell = ReportTable.Cell.share(rate)
    guard let rate else { return cell }
    let text = returnText(rate)
    return text == cell.text ? cell : cell.qualified(text)
  }

  private func saved(_ option: Int, _ totals: [Double]) -> ReportTable.Cell {
    guard option != scenario.baseline else { return baselineCell }
    return years.text.cell(totals[scenario.baseline] - totals[option])
  }

  private func payback(_ option: Int, _ month: (Saving) -> Int?) -> ReportTable.Cell {
    guard let saving = assessment.costs[option].saving else { return baselineCell }
    guard let month = month(saving) else {
      return ReportTable.Cell(words.cash.never, isMissing: true)
    }
    return month == 0
      ? ReportTable.Cell(words.cash.fromStart)
      : ReportTable.Cell(words.cash.month(month: month), number: Double(month))
  }
}
