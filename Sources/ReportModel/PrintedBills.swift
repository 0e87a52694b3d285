import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

/// The bills as every place of a report prints them: rounded once, so that lines add up
/// (model.md, 12).
struct PrintedBills {
  /// The decimals of every monthly amount of the report.
  let decimals: Int
  /// Each option's lines as printed, in the order of the scenario.
  let lines: [[CostLine: Double]]
  /// Each option's total as printed.
  let totals: [Double]
  private let currency: Currency

  /// From this total on, whole units of the currency are printed instead of hundredths.
  private static let leastTotalInWholeUnits = 10_000.0

  init(_ assessment: Assessment) {
    let bills = assessment.costs.map(\.bill)
    let largest = bills.map(\.total).max() ?? 0
    let decimals = largest >= Self.leastTotalInWholeUnits ? 0 : 2
    let unit = decimals == 0 ? 1.0 : 100
    self.decimals = decimals
    currency = assessment.scenario.currency
    totals = bills.map { NumberText.printed($0.total, decimals: decimals) }
    lines = zip(bills, totals).map { bill, total in
      let parts = bill.lines
      let whole = LargestRemainder.round(
        parts.map { $0.amount * unit }, total: (total * unit).rounded())
      return Dictionary(
        uniqueKeysWithValues: zip(parts, whole).map { ($0.line, $1 / unit) })
    }
  }

  /// An amount with its currency, for sentences.
  func money(_ amount: Double) -> String {
    NumberText.money(amount, currency, decimals: decimals)
  }

  /// A cell of an amount, rounded like every other of the report.
  func cell(_ amount: Double) -> ReportTable.Cell {
    guard amount.isFinite else { return ReportTable.Cell("can't serve it", isMissing: true) }
    let printed = NumberText.printed(amount, decimals: decimals)
    return ReportTable.Cell(
      RichText(NumberText.rounded(printed, decimals: decimals)), number: printed)
  }
}
