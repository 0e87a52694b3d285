import Quantities
import ScenarioModel
import Testing
import UsageLogs

@Suite struct RangeTests {
  @Test func daysThatAreAlikeHaveNoRange() throws {
    let figures = try WrittenLog.hours(28 * 24) { _ in 100 }.summary().total.figures
    let ends = figures.tokensPerDay?.distribution?.ends
    #expect(abs((ends?.low ?? 0) - 2_400) < 1e-6)
    #expect(abs((ends?.high ?? 0) - 2_400) < 1e-6)
  }

  @Test func theShapeOfTheWeekIsNoSpread() throws {
    let log = WrittenLog.hours(28 * 24) { $0 / 24 % 7 < 5 ? 1_000 : 10 }
    let ends = try log.summary().total.figures.tokensPerDay?.distribution?.ends
    #expect(abs((ends?.high ?? 0) - (ends?.low ?? 1)) < 1e-6)
  }

  @Test func weeksThatDifferHaveARangeAboutTheirMean() throws {
    // Two weeks with 80 an hour and two with 120: mean 100·24, and a day's standard deviation is
    // 23.1·24. The mean of 28 days has a standard error of 23.1·24 / √28 = 104.8, of which 2.576 are
    // 270; 21 degrees of freedom widen them by 2.831 / 2.576 to 297. Weekdays are drawn three of
    // four, so that quantiles are coarse.
    let log = WrittenLog.hours(28 * 24) { $0 / 168 % 2 == 0 ? 80 : 120 }
    let tokens = try log.summary().total.figures.tokensPerDay
    #expect(tokens.map { abs($0.value - 2_400) < 1e-9 } == true)
    let ends = tokens?.distribution?.ends
    #expect((240...340).contains(2_400 - (ends?.low ?? 0)))
    #expect((240...340).contains((ends?.high ?? 0) - 2_400))
    #expect(tokens?.evidence == .measured)
    #expect(tokens?.source == "log.csv, 2026-01-05 to 2026-02-01")
    #expect(tokens?.asOf == CalendarDate(year: 2026, month: 2, day: 1))
  }

  @Test func theWeightsHaveARangeByTheSpreadBetweenWeeks() throws {
    let log = WrittenLog.hours(28 * 24) { $0 / 168 % 2 == 0 ? 80 : 120 }
    let week = try log.summary().total.week
    // Of each hour four values 20 from their mean of 100: a variance of 4·400 / 3 = 533, over the
    // mean 5.33; the error of a mean of four is √(5.33·100 / 4) = 11.55, of which 2.5758 are 29.7.
    let range = week.ranges?[5]
    #expect(abs((range?.lowerBound ?? 0) - (1 - 0.2974)) < 1e-4)
    #expect(abs((range?.upperBound ?? 0) - (1 + 0.2974)) < 1e-4)
  }

  @Test func oneDayHasNoRanges() throws {
    let summary = try WrittenLog.hours(24) { _ in 100 }.summary()
    #expect(summary.total.figures.tokensPerDay?.distribution == nil)
    #expect(summary.findings.contains(.noRanges))
  }

  @Test func sharesStayBelowOne() throws {
    var log = WrittenLog()
    for day in 0..<14 { log.add(day * 86_400, input: 100 * (day % 3 + 1), output: day % 2) }
    log.add(14 * 86_400 - 1, input: 1)
    let share = try log.log.summary().total.figures.inputShare
    #expect((share?.distribution?.ends?.high ?? 2) <= 1)
  }
}
