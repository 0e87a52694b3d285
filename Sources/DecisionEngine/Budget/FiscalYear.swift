package import Quantities
package import ScenarioModel

/// The months of a horizon that lie in one fiscal year.
package struct FiscalYear: Equatable, Sendable {
  /// Its months, counted from month 1; what is paid before month 1 counts in the first year.
  package let months: ClosedRange<Int>
  /// The first day of its first month and of its last; nil where no date is known.
  package let span: Span?

  /// Two months of the calendar.
  package struct Span: Equatable, Sendable {
    /// The first day of the first month.
    package let first: CalendarDate
    /// The first day of the last month.
    package let last: CalendarDate
  }

  /// The years of a horizon. Month 1 is where the horizon starts, or else the given start of a
  /// fiscal year; without any date, and without a given start, a year is twelve months from month 1.
  package static func years(of horizon: Horizon, _ budget: Budget) -> [FiscalYear] {
    let start = horizon.starts ?? budget.fiscalYearStarts
    let offset = start.flatMap { start in
      budget.fiscalYearStarts.map { (start.month - $0.month + monthsInYear) % monthsInYear }
    }
    var years: [FiscalYear] = []
    var first = 1
    while first <= horizon.monthCount {
      let length = first == 1 ? monthsInYear - (offset ?? 0) : monthsInYear
      let last = min(horizon.monthCount, first + length - 1)
      years.append(FiscalYear(months: first...last, span: span(first...last, from: start)))
      first = last + 1
    }
    return years
  }

  private static let monthsInYear = 12

  private static func span(_ months: ClosedRange<Int>, from start: CalendarDate?) -> Span? {
    guard let start, let first = start.adding(months: months.lowerBound - 1),
      let last = start.adding(months: months.upperBound - 1)
    else { return nil }
    return Span(first: first, last: last)
  }

  /// Its months in a cash flow of months 0…T.
  package var flowMonths: ClosedRange<Int> {
    (months.lowerBound == 1 ? 0 : months.lowerBound)...months.upperBound
  }
}
