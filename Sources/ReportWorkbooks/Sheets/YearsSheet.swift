import CostEngine
import DecisionEngine
import ScenarioModel
import Workbooks

/// What the years of each option come to: total, present value, saving, payback and return.
struct YearsSheet {
  static let name = "NPV and payback"
  private static let headRow = 2

  let contents: WorkbookContents
  let savings: SavingSheet?

  private var looks: Looks { contents.looks }

  /// The figures that are computed here rather than in the workings, by the paths of results.
  private static let ownMeasures: [(head: String, path: String)] = [
    ("Payback without book value, month", "payback_month"),
    ("Payback with book value, month", "payback_month_with_book_value"),
    ("Discounted payback, month", "discounted_payback_month"),
    ("Internal rate of return, a year", "irr"),
  ]

  private static let measures: [(head: String, path: String)] = [
    ("Paid before month 1", "horizon.upfront"), ("Total over the horizon", "horizon.total"),
    ("Net present value of the cost", "horizon.npv"), ("Saving", "horizon.saving"),
    ("Present value of the saving", "horizon.saving_npv"),
    ("Book value of machines at the horizon", "book_value"),
  ]

  /// The sheet.
  var sheet: Worksheet {
    var sheet = Worksheet(
      name: Self.name, columnWidths: [44] + contents.options.map { _ in 24 },
      frozenRows: Self.headRow + 1, frozenColumns: 1)
    sheet.rows = contents.opening("Cash over the horizon, its present value and payback")
    sheet.rows.append([.text("Measure", looks.head)] + contents.optionHeads)
    for (head, path) in Self.measures {
      sheet.rows.append(
        [.text(head)]
          + contents.options.map { contents.figures.cell(contents.path($0, path), looks.money) })
    }
    if let savings {
      for (head, path) in Self.ownMeasures {
        sheet.rows.append([.text(head)] + contents.options.map { cell(path, $0, savings) })
      }
    }
    sheet.rows.append([
      .text(
        "Costs are positive. A payback is the month from which the sum of the savings never turns "
          + "negative again, 0 if from the start.", looks.note)
    ])
    sheet.highlights = [contents.openingHighlight(Self.name)]
    return sheet
  }

  private func cell(_ path: String, _ option: Int, _ savings: SavingSheet) -> Cell {
    let saving = contents.assessment.costs[option].saving
    switch path {
    case "payback_month":
      return savings.payback(option, .withoutBookValue, month: saving?.paybackMonth)
    case "payback_month_with_book_value":
      return savings.payback(option, .withBookValue, month: saving?.paybackMonthWithBookValue)
    case "discounted_payback_month":
      return savings.payback(option, .discounted, month: saving?.discountedPaybackMonth)
    default: return savings.rateOfReturn(option, rate: saving?.internalRateOfReturn)
    }
  }

  /// The cells of the figures that are computed here, by the paths of results.
  var references: [(path: String, cell: CellReference)] {
    guard savings != nil else { return [] }
    return contents.options.filter { $0 != contents.scenario.baseline }.flatMap { option in
      Self.ownMeasures.enumerated().map { index, measure in
        (
          contents.path(option, "horizon." + measure.path),
          CellReference(
            sheet: Self.name, row: Self.headRow + 1 + Self.measures.count + index,
            column: 1 + option)
        )
      }
    }
  }
}
