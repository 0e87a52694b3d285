import Quantities
import Testing

@Suite("Currencies")
struct CurrencyTests {
  @Test("need three capital letters", arguments: ["usd", "US", "USDT", "U$D", "", "ÜSD"])
  func needLetters(code: String) {
    #expect(Currency(code: code) == nil)
  }
}
