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
    let isPaidBefore = text.printed(plan.total.capital) == text.printed(plan.paidBefore)
    let capital =
      isPaidBefore ? printed.years[plan.option][0] : text.printed(plan.total.capital)
    let credits = text.printed(plan.total.credits)
    let total = Amounts(
      capital: capital, running: text.printed(likely - capital - credits), credits: credits,
      contingency: text.printed(text.printed(plan.requested) - likely),
      baseline: printed.totals[baseline])
    self.total = total
    let cash = { (option: Int) in
      plan.hasYearsOfHorizon ? Self.fiscal(printed.years[option], text) : nil
    }
    years = Self.printed(
      plan.amounts, total, likely: cash(plan.option), baseline: cash(baseline), text)
  }

  /// The years of a cash flow, what is paid before month 1 in the first of them.
  private static func fiscal(_ years: [Double], _ text: MoneyText) -> [Double] {
    [text.printed(years.prefix(2).reduce(0, +))] + years.dropFirst(2)
  }

  /// The parts of a sum, rounded so that every kind adds up to its own total and the kinds of a part
  /// to its likely cash; both columns of cash may be given as they are printed elsewhere.
  private static func printed(
    _ parts: [Amounts], _ total: Amounts, likely: [Double]? = nil, baseline: [Double]? = nil,
    _ text: MoneyText
  ) -> [Amounts] {
    let column = { (amount: (Amounts) -> Double) in
      text.printed(parts.map(amount), total: amount(total))
    }
    let (capital, credits, contingency) = (
      column(\.capital), column(\.credits), column(\.contingency)
    )
    let (likely, baseline) = (likely ?? column(\.likely), baseline ?? column(\.baseline))
    return parts.indices.map {
      Amounts(
        capital: capital[$0], running: text.printed(likely[$0] - capital[$0] - credits[$0]),
        credits: credits[$0], contingency: contingency[$0], baseline: baseline[$0])
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

extension BudgetPlan {
  /// The likely cash before month 1.
  fileprivate var paidBefore: Double { months.first?.first?.likely ?? 0 }

  /// Whether fiscal years are the years of the horizon, the first of which holds month 0 too.
  fileprivate var hasYearsOfHorizon: Bool {
    let counts = months.map(\.count)
    return counts.first ?? 0 <= monthsInYear + 1
      && counts.dropFirst().dropLast().allSatisfy { $0 == monthsInYear }
      && (counts.count == 1 || counts.first == monthsInYear + 1)
      && counts.dropFirst().last ?? 0 <= monthsInYear
  }
}

private let monthsInYear = 12

extension BudgetPlan.Amounts {
  fileprivate var withoutContingency: Self {
    var amounts = self
    amounts.contingency = 0
    return amounts
  }
}
