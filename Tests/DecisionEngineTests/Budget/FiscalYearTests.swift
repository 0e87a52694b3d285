import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

@testable import DecisionEngine

@Suite("Fiscal years")
struct FiscalYearTests {
  private func day(_ iso: String?) -> CalendarDate? { iso.flatMap { CalendarDate(iso: $0) } }

  private func years(_ months: Double, starts: String?, fiscal: String?) -> [FiscalYear] {
    FiscalYear.years(
      of: ScenarioFixture.horizon(months: months, starts: day(starts)),
      Budget(fiscalYearStarts: day(fiscal)))
  }

  @Test("14 months from February are two of one fiscal year from April and twelve of the next")
  func worked() throws {
    let years = years(14, starts: "2026-02", fiscal: "2025-04")
    #expect(years.map(\.months) == [1...2, 3...14])
    #expect(years.map { $0.span?.first.iso } == ["2026-02-01", "2026-04-01"])
    #expect(years.map { $0.span?.last.iso } == ["2026-03-01", "2027-03-01"])
    #expect(years.map(\.flowMonths) == [0...2, 3...14])
  }

  @Test(
    "years begin in the given month, whatever its year",
    arguments: [
      (36, "2026-04", "2026-04", [1...12, 13...24, 25...36]),
      (36, "2026-04", "1999-04", [1...12, 13...24, 25...36]),
      // From May, eleven months are left of a year that began in April.
      (13, "2026-05", "2026-04", [1...11, 12...13]),
      // From March, one is.
      (13, "2026-03", "2026-04", [1...1, 2...13]),
      (3, "2026-12", "2026-01", [1...1, 2...3]),
      (1, "2026-06", "2026-07", [1...1]),
    ] as [(Double, String, String, [ClosedRange<Int>])])
  func months(count: Double, starts: String, fiscal: String, expected: [ClosedRange<Int>]) {
    #expect(years(count, starts: starts, fiscal: fiscal).map(\.months) == expected)
  }

  @Test("without a given month, a year is twelve months from month 1")
  func standard() {
    #expect(years(14, starts: "2026-02", fiscal: nil).map(\.months) == [1...12, 13...14])
  }

  @Test("without a date, month 1 is the month that begins a fiscal year, if one is given")
  func undated() {
    let given = years(14, starts: nil, fiscal: "2026-04")
    #expect(given.map(\.months) == [1...12, 13...14])
    #expect(given.last?.span?.first.iso == "2027-04-01")
    let none = years(14, starts: nil, fiscal: nil)
    #expect(none.map(\.months) == [1...12, 13...14] && none.allSatisfy { $0.span == nil })
  }
}
