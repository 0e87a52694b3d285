/// Writes dates for people, in the format that is set; months are named in English unless a function
/// names them, from 1 to 12.
package enum DateText {
  /// `January 31, 2026`.
  package static func long(
    _ date: CalendarDate, monthName: ((Int) -> String)? = nil
  ) -> String {
    NumberText.format.date(date, monthName ?? NumberFormat.monthName)
  }

  /// `January 2026`.
  package static func month(
    _ date: CalendarDate, monthName: ((Int) -> String)? = nil
  ) -> String {
    NumberText.format.month(date, monthName ?? NumberFormat.monthName)
  }
}
