import Quantities
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  // (date.fromisoformat(day) - date(1970, 1, 1)).days of Python's datetime.
  @Test(
    "count days as Python does",
    arguments: [
      ("0001-01-01", -719_162), ("0400-02-29", -573_372), ("1582-10-04", -141_438),
      ("1900-02-28", -25_509), ("1900-03-01", -25_508), ("1969-12-31", -1), ("1970-01-01", 0),
      ("1999-12-31", 10_956), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
      ("2024-02-29", 19_782), ("2026-01-31", 20_484), ("2100-03-01", 47_541),
      ("9999-12-31", 2_932_896),
    ])
  func countDays(day: String, days: Int) {
    #expect(CalendarDate(iso: day)?.daysSince1970 == days)
    #expect(CalendarDate(daysSince1970: days)?.iso == day)
  }

  @Test func everyDayCountLeadsBackToItself() {
    for days in stride(from: -719_162, through: 2_932_896, by: 89) {
      #expect(CalendarDate(daysSince1970: days)?.daysSince1970 == days)
    }
  }

  @Test func daysOutsideTheYears1To9999HaveNoDate() {
    #expect(CalendarDate(daysSince1970: -719_163) == nil)
    #expect(CalendarDate(daysSince1970: 2_932_897) == nil)
  }

  @Test(
    "refuse what is no day",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-31",
      "26-01-31", "2026-01-31T00:00", "2026/01/31", "", "2026", "2026-01-", "٢٠٢٦-01-01",
      "+026-01-01", "0000-01-01",
    ])
  func refuse(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func aMonthStandsForItsFirstDay() {
    #expect(CalendarDate(iso: "2026-01")?.iso == "2026-01-01")
  }

  @Test func earlierDaysComeFirst() throws {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"]
    let dates = try days.map { try #require(CalendarDate(iso: $0)) }
    #expect(dates.reversed().sorted() == dates)
  }
}
