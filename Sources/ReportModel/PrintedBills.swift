import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

/// The bills of month 1 as every place of a report prints them: rounded once, so that lines add up
/// (model.md, 12).
struct PrintedBills {
  /// How every monthly amount of the report is written.
  let text: MoneyText
  /// Each option's lines as printed, in the order of the scenario.
  let lines: [[CostLine: Double]]
  /// Each option's total as printed.
  let totals: [Double]

  init(_ assessment: Assessment, in words: Language) {
    let bills = assessment.costs.map(\.bill)
    let text = MoneyText(assessment.scenario.currency, covering: bills.map(\.total), in: words)
    self.text = text
    totals = bills.map { text.printed($0.total) }
    lines = zip(bills, totals).map { bill, total in
      let parts = bill.lines
      let printed = text.printed(parts.map(\.amount), total: total)
      return Dictionary(uniqueKeysWithValues: zip(parts, printed).map { ($0.line, $1) })
    }
  }

  /// What the option's machines cost as printed: rent, or what owning them costs.
  func machines(_ option: Int) -> Double {
    [CostLine.compute, .hardware, .capital, .power, .colocation, .maintenance]
      .reduce(0) { $0 + (lines[option][$1] ?? 0) }
  }

  /// An amount with its currency, for sentences.
  func money(_ amount: Double) -> String { text.money(amount) }

  /// A cell of an amount, rounded like every other of the report's months.
  func cell(_ amount: Double) -> ReportTable.Cell { text.cell(amount) }
}
