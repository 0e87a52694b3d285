/// What a reader should know of a log before its figures are believed.
package enum UsageFinding: Equatable, Sendable {
  /// Fewer than the 168 hours of a week were seen.
  case lessThanAWeek(hours: Int)
  /// A silence in which requests (or tokens, where those are not counted) were to be expected.
  case gap(from: String, hours: Int, expected: Double)
  /// Hours without anything, where not much was to be expected.
  case emptyHours(Int)
  /// The clock was put forward or back.
  case daylightSaving(date: String, hourRepeated: Bool)
  /// Rows that are there more than once.
  case doubles(rows: Int, isExact: Bool, byID: Bool)
  /// The clock jumped against the order of the rows.
  case clockJumps(count: Int, file: String, line: Int)
  /// The rows of a log are in no order.
  case shuffled
  /// The load grows or shrinks by a share in 30 days.
  case trend(perMonth: Double)
  /// An hour of so many times what the same hour has on other days; the largest, and how many.
  case oneOffBurst(at: String, times: Double, count: Int)
  /// The burst is what chance alone gives so few requests.
  case burstByChance(expected: Double)
  /// The log tells no tenths of an hour.
  case noTenths
  /// The log tells no hours.
  case noHours
  /// Rows that were left out.
  case badRows(count: Int, of: Int, kinds: [RowFaultKind])
  /// Times without an offset from UTC.
  case naiveTimes(takenFor: String)
  /// Requests that a cache in front of the model answered, left out.
  case answeredFromCache(Int)
  /// The days are too few to tell a spread.
  case noRanges
  /// A group begins or ends within the time of the log.
  case partOfTheTime(from: String, to: String)
}
