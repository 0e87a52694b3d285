import Quantities

/// The hours that a log covers, and where they are in the week of a clock.
struct LogHours: Sendable {
  /// The first hour, counted from 1970 and from the zone's part of an hour.
  let first: Int
  /// The hour of the week of each, from Monday 00:00.
  let weekHours: [Int]
  /// The local day of each, from 1970-01-01.
  let days: [Int]
  /// The share of each that the log covers; 0 where it says too little of an hour at its edge.
  let exposures: [Double]
  /// The seconds that the clock is ahead of UTC in each.
  let offsets: [Int]
  private let shift: Int

  /// So many hours are in a week.
  static let week = 168
  static let hoursOfDay = 24
  /// The 1st of January 1970 was a Thursday, the fourth day of its week.
  private static let firstWeekday = 3
  /// An edge that is nearer than this to the full hour counts as the full hour.
  private static let edgeSlack = Double(SecondsOf.tenth) / Double(SecondsOf.hour)

  /// The hours from the first row to the end of the last one's bucket.
  init(span: ClosedRange<Int>, resolution: Int, zone: UsageZone) {
    let shift = zone.hourShift
    let end = span.upperBound + resolution
    first = (span.lowerBound + shift) / SecondsOf.hour
    let last = max(first, (end - 1 + shift) / SecondsOf.hour)
    let starts = (first...last).map { $0 * SecondsOf.hour - shift }
    offsets = starts.map(zone.offset)
    let locals = zip(starts, offsets).map { ($0 + $1) / SecondsOf.hour }
    days = locals.map { $0 / Self.hoursOfDay }
    weekHours = zip(locals, days).map { local, day in
      (day + Self.firstWeekday) % 7 * Self.hoursOfDay + local % Self.hoursOfDay
    }
    exposures = Self.exposures(starts, from: span.lowerBound, to: end)
    self.shift = shift
  }

  /// So many hours there are.
  var count: Int { weekHours.count }

  /// The hours that the log covers as a whole or, in a log of less than a day, in part.
  var covered: [Int] { exposures.indices.filter { exposures[$0] > 0 } }

  /// The local day and hour, as `2026-01-05 14:00`.
  func text(_ hour: Int) -> String {
    let hourOfDay = weekHours[hour] % Self.hoursOfDay
    return date(hour) + (hourOfDay < 10 ? " 0" : " ") + "\(hourOfDay):00"
  }

  /// The local day of an hour.
  func date(_ hour: Int) -> String { CalendarDate(daysSince1970: days[hour])?.iso ?? "" }

  /// The last local day.
  var lastDay: CalendarDate? { days.last.flatMap { CalendarDate(daysSince1970: $0) } }

  /// The first local day.
  var firstDay: CalendarDate? { days.first.flatMap { CalendarDate(daysSince1970: $0) } }

  private static func exposures(_ starts: [Int], from start: Int, to end: Int) -> [Double] {
    var exposures = starts.map { hour in
      let covered = min(hour + SecondsOf.hour, end) - max(hour, start)
      let share = Double(max(0, covered)) / Double(SecondsOf.hour)
      return share >= 1 - edgeSlack ? 1 : share
    }
    if exposures.count(where: { $0 == 1 }) >= hoursOfDay {
      exposures = exposures.map { $0 == 1 ? 1 : 0 }
    }
    return exposures
  }
}

extension LogHours {
  /// So many tenths are in an hour.
  static let tenths = 10
  /// Days with fewer hours are not whole; a day in spring has 23.
  private static let leastHoursOfDay = 23

  /// The days that the log covers as a whole, with their hours.
  var wholeDays: [(weekday: Int, hours: Range<Int>)] {
    var found: [(weekday: Int, hours: Range<Int>)] = []
    var start = 0
    while start < count {
      let end = days[start...].firstIndex { $0 != days[start] } ?? count
      let isWhole = exposures[start..<end].allSatisfy { $0 == 1 }
      if isWhole, end - start >= Self.leastHoursOfDay {
        found.append((weekHours[start] / Self.hoursOfDay, start..<end))
      }
      start = end
    }
    return found
  }

  /// The course of a load over the hours that the log covers as a whole.
  func course(of load: [Double]) -> LoadCourse {
    let whole = exposures.indices.filter { exposures[$0] == 1 }
    guard let start = whole.first else { return LoadCourse(firstHour: first, loads: []) }
    let mean = whole.reduce(0) { $0 + load[$1] } / Double(whole.count)
    return LoadCourse(
      firstHour: first + start, loads: mean > 0 ? whole.map { load[$0] / mean } : [])
  }
}
