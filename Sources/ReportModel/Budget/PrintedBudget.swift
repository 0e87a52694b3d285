import DecisionEngine
import Quantities
import ScenarioModel

/// The amounts of a budget as every place of a report prints them: every row and every column adds
/// up, and the totals are those of the cash flow (model.md, 12).
struct PrintedBudget {
  typealias Amounts = BudgetPlan.Amounts

  /// How the amounts are written.
  let text: MoneyText
  /// By fiscal year.
  let years: [Amounts]
  /// Of all years.
  let total: Amounts
  private let plan: BudgetPlan

  init(_ plan: BudgetPlan, _ printed: PrintedYears, baseline: Int) {
    let text = printed.text
    (self.text, self.plan) = (text, plan)
    let likely = printed.totals[plan.option]
    let parts = text.printed(
      [plan.total.capital, plan.total.running, plan.total.credits], total: likely)
    let total = Amounts(
      capital: parts[0], running: parts[1], credits: parts[2],
      contingency: text.printed(text.printed(plan.requested) - likely),
      baseline: printed.totals[baseline])
    self.total = total
    years = Self.printed(plan.amounts, total, text)
  }

  /// The parts of a sum, each kind rounded so that it adds up to its own total.
  private static func printed(
    _ parts: [Amounts], _ total: Amounts, _ text: MoneyText
  ) -> [Amounts] {
    let column = { (amount: (Amounts) -> Double) in
      text.printed(parts.map(amount), total: amount(total))
    }
    let (capital, running, credits) = (column(\.capital), column(\.running), column(\.credits))
    let (contingency, baseline) = (column(\.contingency), column(\.baseline))
    return parts.indices.map {
      Amounts(
        capital: capital[$0], running: running[$0], credits: credits[$0],
        contingency: contingency[$0], baseline: baseline[$0])
    }
  }

  /// What is asked for in all.
  var requested: Double { text.printed(total.requested) }

  /// An amount with its currency, for sentences.
  func money(_ amount: Double) -> String { text.money(amount) }

  /// A cell of an amount.
  func cell(_ amount: Double) -> ReportTable.Cell { text.cell(amount) }

  /// The months of each year, the first of which holds what is paid before month 1 as a month of
  /// its own; without contingency, they add up to the year.
  var months: [[Amounts]] {
    zip(plan.months, years).map { Self.printed($0, $1.withoutContingency, text) }
  }
}

extension BudgetPlan.Amounts {
  fileprivate var withoutContingency: Self {
    var amounts = self
    amounts.contingency = 0
    return amounts
  }
}
