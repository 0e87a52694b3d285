/// Writes dates for people, in en-US (CLDR 46).
package enum DateText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `January 31, 2026`.
  package static func long(_ date: CalendarDate) -> String {
    "\(months[date.month - 1]) \(date.day), \(date.year)"
  }

  /// `January 2026`.
  package static func month(_ date: CalendarDate) -> String {
    "\(months[date.month - 1]) \(date.year)"
  }
}
