/// The clock that the week of a workload follows.
package struct UsageZone: Sendable {
  /// Its name, as in `Europe/Berlin`.
  package let name: String
  /// The seconds that it is ahead of UTC at a moment in seconds since 1970.
  package let offset: @Sendable (Int) -> Int

  /// A clock by its name and rule.
  package init(name: String, offset: @escaping @Sendable (Int) -> Int) {
    (self.name, self.offset) = (name, offset)
  }

  /// Coordinated universal time.
  package static let utc = UsageZone(name: "UTC") { _ in 0 }

  /// The moment at which the clock shows a local time; the first of two where an hour is repeated.
  func moment(ofLocal seconds: Int) -> Int {
    let moments = [offset(seconds - Self.day), offset(seconds + Self.day)].map { seconds - $0 }
    return moments.filter { $0 + offset($0) == seconds }.min() ?? moments.max() ?? seconds
  }

  private static let day = 86_400

  /// The part of an hour that the clock's hours begin after those of UTC.
  var hourShift: Int {
    let remainder = offset(Self.reference) % SecondsOf.hour
    return remainder < 0 ? remainder + SecondsOf.hour : remainder
  }

  /// 2025-01-01.
  private static let reference = 1_735_689_600
}

/// Lengths of time in seconds.
enum SecondsOf {
  static let tenth = 360
  static let hour = 3_600
  static let day = 86_400
}
