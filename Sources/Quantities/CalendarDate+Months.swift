extension CalendarDate {
  private static let monthsInYear = 12

  /// The first day of the month so many months after this one's, or nil outside the years 1…9999.
  package func adding(months: Int) -> CalendarDate? {
    let count = year * Self.monthsInYear + month - 1 + months
    guard count >= 0 else { return nil }
    return CalendarDate(
      year: count / Self.monthsInYear, month: count % Self.monthsInYear + 1, day: 1)
  }
}
