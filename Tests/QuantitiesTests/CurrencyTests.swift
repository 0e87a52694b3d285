import Quantities
import Testing

@Suite("Currencies")
struct CurrencyTests {
  @Test("need three capital letters", arguments: ["usd", "US", "USDT", "U$D", "", "ÜSD"])
  func needLetters(code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test func knownOnesHaveASymbolAndOthersTheirCode() {
    #expect(Currency(code: "EUR")?.prefix == "€")
    #expect(Currency(code: "CHF")?.prefix == "CHF\u{A0}")
    #expect(Currency.usDollar.prefix == "$")
  }
}
