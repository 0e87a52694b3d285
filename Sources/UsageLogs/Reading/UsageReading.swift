import Quantities

/// What logs hold: the hours of each group, and what is to be known of the rows.
package struct UsageReading: Sendable {
  /// How finely the log tells when something happened.
  package enum Grain: Sendable {
    /// By tenths of an hour or better.
    case tenths
    /// By the hour.
    case hours
    /// By the day.
    case days

    /// The grain of times that are multiples of so many seconds.
    init(seconds: Int) {
      self = seconds == SecondsOf.day ? .days : seconds > SecondsOf.tenth ? .hours : .tenths
    }

    /// The longest time that a row can stand for.
    var seconds: Int {
      switch self {
      case .tenths: SecondsOf.tenth
      case .hours: SecondsOf.hour
      case .days: SecondsOf.day
      }
    }
  }

  /// The logs, as the user named them.
  package let files: [String]
  /// What each log is.
  package let formats: [LogFormat?]
  /// The clock that the week follows.
  package let zone: UsageZone
  /// The column that groups are told apart by.
  package internal(set) var groupColumn: String?
  /// Rows, those left out included.
  package let rows: Int
  /// Rows that were left out.
  package let badRows: BadRows
  /// Requests that a cache in front of the model answered, which are not counted.
  package let answeredFromCache: Int
  /// Rows that are there more than once, without their first.
  package let doubles: Int
  /// Whether `doubles` is exact and no estimate.
  package let doublesAreExact: Bool
  /// Whether rows are told apart by an id and not by all that they say.
  package let hasIDs: Bool
  /// How finely time is told.
  package let grain: Grain
  /// Whether times had no offset from UTC and were taken as they stand.
  package let timesAreNaive: Bool
  /// Whether those times were taken for the zone's and not for UTC.
  package let naiveTimesAreLocal: Bool
  /// What the log tells of requests, tokens and the cache.
  package let knows: Known
  let hours: LogHours
  let order: RowOrder
  /// What workloads are made of: the large groups by name, then all small ones together.
  let groups: [UsageGroup]
  /// All of them together.
  let total: UsageGroup

  /// Which numbers the log holds.
  package struct Known: Equatable, Sendable {
    /// How many requests there were.
    package let requests: Bool
    /// How many tokens.
    package let tokens: Bool
    /// How many were read from the cache.
    package let cached: Bool
    /// How many were written to it.
    package let written: Bool
  }

  init(
    _ tally: Tally, files: [String], layouts: [LogLayout], zone: UsageZone,
    group: String?, naiveTimesAreLocal: Bool,
    smallGroup: Double
  ) {
    self.files = files
    formats = layouts.map(\.format)
    groupColumn = group
    rows = tally.rows
    badRows = tally.badRows
    answeredFromCache = tally.answeredFromCache
    doubles = tally.sample.doubles
    doublesAreExact = tally.sample.isComplete
    hasIDs = layouts.allSatisfy { $0.has(.id) }
    grain = Grain(seconds: tally.resolution)
    timesAreNaive = layouts.contains { $0.stamps == .naive }
    self.naiveTimesAreLocal = naiveTimesAreLocal
    knows = Known(
      requests: layouts.allSatisfy(\.knowsRequests),
      tokens: layouts.allSatisfy { $0.has(.input) && $0.has(.output) },
      cached: layouts.contains { $0.has(.cached) },
      written: layouts.contains { $0.has(.written) })
    self.zone = grain == .days ? .utc : zone
    hours = LogHours(
      span: tally.span ?? 0...0, resolution: min(tally.resolution, grain.seconds),
      zone: self.zone)
    order = RowOrder(tally.orders, layouts)
    let named = zip(tally.table.names, tally.groups).map { (name: $0, tally: $1) }
    let pool = GroupPool(named, smallest: smallGroup)
    let hours = hours
    let isDaily = grain == .days
    groups = pool.groups.map { UsageGroup($0, hours: hours, isDaily: isDaily) }
    total = UsageGroup(pool.total, hours: hours, isDaily: isDaily)
  }
}

extension UsageReading {
  /// The first log without its folders.
  package var fileName: String { fileName(0) }

  /// A log without its folders, which differ from machine to machine.
  func fileName(_ index: Int) -> String {
    files.indices.contains(index)
      ? files[index].split(separator: "/").last.map(String.init) ?? "" : ""
  }

  /// The logs and their days, as in `log.csv, 2026-01-05 to 2026-02-01`.
  package var sourceText: String {
    let names = files.count == 1 ? fileName : "\(fileName) and \(files.count - 1) more"
    let days = [hours.firstDay, hours.lastDay].compactMap { $0?.iso }
    return names + ", " + days.joined(separator: " to ")
  }
}
