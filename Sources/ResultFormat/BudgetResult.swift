import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

/// `budget`: what the leading option asks for, by fiscal year.
struct BudgetResult: Codable, Sendable {
  let option: String
  let request: String
  let requested: Double
  let covered: Nullable<Double>
  let p80: Nullable<Double>
  let total: BudgetAmounts
  let years: [BudgetYear]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case option, request, requested, covered, p80, total, years
  }

  init(_ plan: BudgetPlan, ids: [String]) {
    option = ids[plan.option]
    request =
      switch plan.budget.request {
      case .likely: Budget.RequestWord.likely.rawValue
      case .p80: Budget.RequestWord.p80.rawValue
      case .amount: Self.amount
      }
    requested = plan.requested
    covered = Nullable(plan.covered)
    p80 = Nullable(finite: plan.spread?.p80.value)
    total = BudgetAmounts(plan.total)
    years = zip(plan.years, plan.amounts).map(BudgetYear.init)
  }

  fileprivate static let amount = "amount"
}

/// `budget.total` and a part of `budget.years[]`.
struct BudgetAmounts: Codable, Sendable {
  let capital: Double
  let running: Double
  let credits: Double
  let contingency: Double
  let likely: Double
  let requested: Double
  let baseline: Double
  let saving: Double

  enum CodingKeys: String, CodingKey, CaseIterable {
    case capital, running, credits, contingency, likely, requested, baseline, saving
  }

  init(_ amounts: BudgetPlan.Amounts) {
    (capital, running, credits) = (amounts.capital, amounts.running, amounts.credits)
    (contingency, likely) = (amounts.contingency, amounts.likely)
    (requested, baseline, saving) = (amounts.requested, amounts.baseline, amounts.saving)
  }
}

/// `budget.years[]`.
struct BudgetYear: Codable, Sendable {
  let firstMonth: Int
  let lastMonth: Int
  let starts: Nullable<String>
  let ends: Nullable<String>
  let amounts: BudgetAmounts

  enum CodingKeys: String, CodingKey, CaseIterable {
    case starts, ends, amounts
    case firstMonth = "first_month"
    case lastMonth = "last_month"
  }

  init(_ year: FiscalYear, _ amounts: BudgetPlan.Amounts) {
    (firstMonth, lastMonth) = (year.months.lowerBound, year.months.upperBound)
    starts = Nullable(year.span.map { Self.month($0.first) })
    ends = Nullable(year.span.map { Self.month($0.last) })
    self.amounts = BudgetAmounts(amounts)
  }

  /// `2026-04`, as scenarios write months.
  private static func month(_ date: CalendarDate) -> String {
    String(date.iso.dropLast("-01".count))
  }
}

extension BudgetResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .option: .text("The option that the money is for.")
    case .request:
      .word(
        Budget.RequestWord.allCases.map(\.rawValue) + [amount], "Which amount is asked for.")
    case .requested: .number("What is asked for over all years.")
    case .covered: .share("The share of draws that cost no more; null without draws.")
    case .p80: .amount("What eight draws of ten stay within; null without draws.")
    case .total: BudgetAmounts.schema(describedAs: "All years together.")
    case .years: .list(of: BudgetYear.schema(describedAs: "One year."), "The fiscal years.")
    }
  }
}

extension BudgetAmounts: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .capital: .number("Setup and bought machines.")
    case .running: .number("Everything else that is paid.")
    case .credits: .number("The residual and book value of machines, at most 0.")
    case .contingency: .number("What is asked for beside the likely cash.")
    case .likely: .number("The cash at the point figures: capital, running and credits.")
    case .requested: .number("What is asked for: likely and contingency.")
    case .baseline: .number("The baseline's cash.")
    case .saving: .number("The baseline's cash less the likely.")
    }
  }
}

extension BudgetYear: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .firstMonth: .integer("Its first month; what is paid before month 1 is in the first year.")
    case .lastMonth: .integer("Its last month.")
    case .starts: .text("The calendar's first month, such as 2026-04; null without a date.").orNull
    case .ends: .text("The calendar's last month; null without a date.").orNull
    case .amounts: BudgetAmounts.schema(describedAs: "What the year pays.")
    }
  }
}
