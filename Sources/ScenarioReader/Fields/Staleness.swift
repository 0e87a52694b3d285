import Quantities

/// Warns of prices that are too old on the report's date.
struct Staleness {
  private let session: ReadingSession

  /// Checks against the date and limit of a session.
  init(_ session: ReadingSession) { self.session = session }

  /// Warns if a price of a day is stale; what it is goes into the message.
  func check(_ asOf: CalendarDate, of name: String, at spot: YAMLSpot) {
    guard let day = session.staleness.day else { return }
    let age = day.daysSince1970 - asOf.daysSince1970
    guard age > session.staleness.limit else { return }
    session.warning(
      "\(name) is stale: it is of \(asOf.iso), \(age) days before the report", at: spot,
      help: "look it up again, or raise 'stale_after' (\(session.staleness.limit) days)")
  }
}
