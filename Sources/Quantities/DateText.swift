/// Writes dates for people, in the format that is set.
package enum DateText {
  /// `January 31, 2026`.
  package static func long(_ date: CalendarDate) -> String { NumberText.format.date(date) }

  /// `January 2026`.
  package static func month(_ date: CalendarDate) -> String { NumberText.format.month(date) }
}
