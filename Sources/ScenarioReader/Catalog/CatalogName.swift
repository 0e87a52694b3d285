import Quantities

/// A name of the catalog as a scenario writes it: `id`, or `id@2026-01` for the prices of then.
struct CatalogName: Equatable {
  /// The entry's id.
  let id: String
  /// The last day whose prices may count, where one is pinned.
  let pin: CalendarDate?

  /// Reads a name; nil where what follows `@` is no date.
  init?(_ text: String) {
    guard let at = text.lastIndex(of: "@") else {
      (id, pin) = (text, nil)
      return
    }
    let suffix = text[text.index(after: at)...]
    guard let first = CalendarDate(iso: suffix) else { return nil }
    id = String(text[..<at])
    pin = suffix.utf8.count == 7 ? Self.lastDay(of: first) : first
  }

  private static func lastDay(of month: CalendarDate) -> CalendarDate {
    let days = (28...31).reversed().lazy.compactMap {
      CalendarDate(year: month.year, month: month.month, day: $0)
    }
    return days.first ?? month
  }
}
