import Quantities
import ScenarioModel

/// Reads the length of a month (model.md, 1).
struct CalendarReader {
  /// D, and H with it unless H is given too.
  func read(_ file: Fields) -> BillingCalendar {
    let fields = file.fields("calendar")
    let session = file.session
    let days =
      fields?.figure("days_per_month")
      ?? session.defaultFigure(
        365.0 / 12, .daysPerMonth, path: "calendar.days_per_month", source: "365 days / 12",
        evidence: .derived)
    let hours =
      fields?.figure("hours_per_month")
      ?? session.defaultFigure(
        24 * days.value, .hoursPerMonth, path: "calendar.hours_per_month",
        source: "24 hours times days_per_month", evidence: .derived)
    return BillingCalendar(daysPerMonth: days, hoursPerMonth: hours)
  }
}
