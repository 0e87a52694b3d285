package import CostEngine
package import ScenarioModel

/// What the leading option asks for by fiscal year, what could come on top, and what it replaces.
package struct BudgetPlan: Sendable {
  /// The amounts of one fiscal year, or of all of them.
  package struct Amounts: Equatable, Sendable {
    /// Setup and bought machines.
    package var capital: Double
    /// Everything else that is paid.
    package var running: Double
    /// The residual and book value of machines, at most 0.
    package var credits: Double
    /// What is asked for beside the likely cash; below 0 where less is asked for.
    package var contingency: Double
    /// The baseline's cash.
    package var baseline: Double

    /// Amounts, each 0 unless given.
    package init(
      capital: Double = 0, running: Double = 0, credits: Double = 0, contingency: Double = 0,
      baseline: Double = 0
    ) {
      (self.capital, self.running, self.credits) = (capital, running, credits)
      (self.contingency, self.baseline) = (contingency, baseline)
    }

    /// The cash at the point figures.
    package var likely: Double { capital + running + credits }
    /// The cash that is asked for.
    package var requested: Double { likely + contingency }
    /// What is saved against the baseline; below 0 where it costs more.
    package var saving: Double { baseline - likely }
  }

  /// What the budget asks for.
  package let budget: Budget
  /// The option that the money is for.
  package let option: Int
  /// The fiscal years.
  package let years: [FiscalYear]
  /// By year.
  package let amounts: [Amounts]
  /// Of all years.
  package let total: Amounts
  /// By year and month, of the first year with what is paid before month 1 in front; the contingency
  /// is not shared among months.
  package let months: [[Amounts]]
  /// The spread of the cash; nil where no number that it depends on has a range.
  package let spread: CashSpread?

  /// The plan of an option.
  init(
    _ budget: Budget, _ scenario: Scenario, option: Int, costs: [OptionCosts], spread: CashSpread?
  ) {
    self.budget = budget
    self.option = option
    self.spread = spread
    let years = FiscalYear.years(of: scenario.horizon, budget)
    let (flow, baseline) = (costs[option].cashFlow, costs[scenario.baseline].cashFlow)
    let months = flow.months.indices.map { month in
      let (capital, credits) = (flow.capital[month], flow.credits[month])
      return Amounts(
        capital: capital, running: flow.months[month] - capital - credits, credits: credits,
        baseline: baseline.months[month])
    }
    self.months = years.map { Array(months[$0.flowMonths]) }
    let likely = self.months.map { $0.reduce(Amounts(), +) }
    let contingency = Self.contingency(budget.request, likely: flow.total, p80: spread?.p80.value)
    let shares = Self.shares(likely.map(\.likely))
    self.years = years
    amounts = zip(likely, shares).map { year, share in
      var year = year
      year.contingency = contingency * share
      return year
    }
    total = amounts.reduce(Amounts(), +)
  }

  /// What is asked for beside the likely cash: for P80, P80 − likely and at least 0.
  static func contingency(_ request: Budget.Request, likely: Double, p80: Double?) -> Double {
    switch request {
    case .likely: 0
    case .p80: max(0, (p80 ?? likely) - likely)
    case .amount(let amount): amount - likely
    }
  }

  /// Each year's part of the contingency: as its likely cash is, of years that pay anything.
  static func shares(_ likely: [Double]) -> [Double] {
    let weights = likely.map { max(0, $0) }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.indices.map { $0 == 0 ? 1 : 0 } }
    return weights.map { $0 / sum }
  }

  /// The amount asked for over the horizon.
  package var requested: Double { total.requested }

  /// The share of draws that the request covers; nil without draws.
  package var covered: Double? { spread?.share(within: requested) }
}

extension BudgetPlan.Amounts {
  /// The amounts of two years together.
  static func + (left: Self, right: Self) -> Self {
    Self(
      capital: left.capital + right.capital, running: left.running + right.running,
      credits: left.credits + right.credits, contingency: left.contingency + right.contingency,
      baseline: left.baseline + right.baseline)
  }
}
