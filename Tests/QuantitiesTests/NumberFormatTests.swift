import Quantities
import Testing

/// Expected texts are those of Python's Babel 2.19 (CLDR), but for the minus sign.
@Suite("Formats of locales")
struct NumberFormatTests {
  private static let dollar = Currency.usDollar

  private func written<Text>(_ format: NumberFormat, _ text: () throws -> Text) rethrows -> Text {
    try NumberText.$format.withValue(format, operation: text)
  }

  @Test(
    "numbers, shares and dollars",
    arguments: [
      (.enUS, "1,234,567.50", "12.5%", "−$1,234,567.50", "$1.23M"),
      (.enGB, "1,234,567.50", "12.5%", "−US$1,234,567.50", "US$1.23M"),
      (.deDE, "1.234.567,50", "12,5\u{A0}%", "−1.234.567,50\u{A0}$", "1,23M\u{A0}$"),
      (
        .frFR, "1\u{202F}234\u{202F}567,50", "12,5\u{A0}%",
        "−1\u{202F}234\u{202F}567,50\u{A0}$US", "1,23M\u{A0}$US"
      ),
    ] as [(NumberFormat, String, String, String, String)])
  func numbers(
    format: NumberFormat, number: String, share: String, money: String, compact: String
  ) {
    written(format) {
      #expect(NumberText.rounded(1_234_567.5, decimals: 2) == number)
      #expect(NumberText.percent(0.125, decimals: 1) == share)
      #expect(NumberText.money(-1_234_567.5, Self.dollar, decimals: 2) == money)
      #expect(NumberText.compactMoney(1_234_567.5, Self.dollar) == compact)
    }
  }

  @Test(
    "symbols of currencies",
    arguments: [
      (.enUS, "EUR", "€20"), (.enUS, "CHF", "CHF\u{A0}20"), (.enGB, "GBP", "£20"),
      (.enGB, "JPY", "JP¥20"), (.deDE, "EUR", "20\u{A0}€"), (.deDE, "AUD", "20\u{A0}AU$"),
      (.deDE, "CHF", "20\u{A0}CHF"), (.frFR, "GBP", "20\u{A0}£GB"), (.frFR, "EUR", "20\u{A0}€"),
      (.frFR, "JPY", "20\u{A0}JPY"),
    ] as [(NumberFormat, String, String)])
  func symbols(format: NumberFormat, code: String, text: String) throws {
    let currency = try #require(Currency(code: code))
    #expect(written(format) { NumberText.money(20, currency) } == text)
  }

  @Test(
    "dates",
    arguments: [
      (.enUS, "January 31, 2026"), (.enGB, "31 January 2026"), (.deDE, "31.01.2026"),
      (.frFR, "31/01/2026"),
    ] as [(NumberFormat, String)])
  func dates(format: NumberFormat, text: String) throws {
    let date = try #require(CalendarDate(year: 2026, month: 1, day: 31))
    #expect(written(format) { DateText.long(date) } == text)
  }

  @Test("outside of a format en-US is written")
  func standard() {
    written(.deDE) { #expect(NumberText.plain(0.5) == "0,5") }
    #expect(NumberText.plain(0.5) == "0.5")
  }
}
