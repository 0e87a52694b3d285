import Quantities

extension Language {
  /// The texts in a row: `a`, `a and b`, `a, b and c`.
  func list(_ texts: [RichText]) -> RichText {
    guard let last = texts.last, texts.count > 1 else { return texts.last ?? "" }
    let start = texts.dropLast().dropFirst().reduce(texts[0]) { lists.next(start: $0, item: $1) }
    return lists.last(start: start, item: last)
  }

  /// The texts in a row of a cell: `a, b, c`.
  package func row(_ texts: [RichText]) -> RichText {
    texts.dropFirst().reduce(texts.first ?? "") { lists.next(start: $0, item: $1) }
  }

  /// Texts that hold commas of their own: `a, b; c`.
  func series(_ texts: [RichText]) -> RichText {
    texts.dropFirst().reduce(texts.first ?? "") { lists.part(part: $0, next: $1) }
  }

  /// A date of a day.
  func date(_ date: CalendarDate) -> RichText {
    RichText(DateText.long(date, monthName: monthName))
  }

  /// A month of a year.
  func month(_ date: CalendarDate) -> RichText {
    RichText(DateText.month(date, monthName: monthName))
  }

  /// The name of a month, from 1 to 12.
  private func monthName(_ month: Int) -> String {
    let name =
      switch month {
      case 1: dates.january
      case 2: dates.february
      case 3: dates.march
      case 4: dates.april
      case 5: dates.may
      case 6: dates.june
      case 7: dates.july
      case 8: dates.august
      case 9: dates.september
      case 10: dates.october
      case 11: dates.november
      default: dates.december
      }
    return name.characters
  }
}
