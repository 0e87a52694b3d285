import Quantities
import Testing

@Suite("Numbers as text")
struct NumberTextTests {
  @Test(
    "decimals are rounded half away from zero and thousands grouped",
    arguments: [
      (0.0, 0, "0"), (1234.5, 0, "1,235"), (-1234.5, 0, "−1,235"), (1.005, 2, "1.01"),
      (999.999, 2, "1,000.00"), (1_234_567.891, 1, "1,234,567.9"), (0.4, 0, "0"), (-0.4, 0, "0"),
      (0.05, 2, "0.05"), (1e15, 0, "1 × 10^15"), (999_999_999_999, 0, "999,999,999,999"),
      (.infinity, 0, "∞"), (-.infinity, 2, "−∞"), (.nan, 2, "–"),
    ])
  func rounded(value: Double, decimals: Int, text: String) {
    #expect(NumberText.rounded(value, decimals: decimals) == text)
  }

  @Test(
    "a number reads as a person would have typed it",
    arguments: [
      (0.075, "0.075"), (1200.0, "1,200"), (0.15, "0.15"), (723.37962962962963, "723.38"),
      (8_030_000_000, "8,030,000,000"), (-2.5, "−2.5"), (0.63378, "0.63378"), (0, "0"),
    ])
  func plain(value: Double, text: String) {
    #expect(NumberText.plain(value) == text)
  }

  @Test(
    "volumes take three significant digits and a suffix",
    arguments: [
      (1.5e9, "1.5B"), (41_300_000, "41.3M"), (850, "850"), (999.6e6, "1B"), (1e12, "1T"),
      (2_000, "2K"), (0, "0"), (1e15, "1,000T"),
    ])
  func compact(value: Double, text: String) {
    #expect(NumberText.compact(value) == text)
  }

  @Test(
    "prices keep two decimals, and four significant digits below 1",
    arguments: [
      (0.24, "$0.24"), (0.1035, "$0.1035"), (12.5, "$12.50"), (0.0135, "$0.0135"), (0.02, "$0.02"),
      (0.123456, "$0.1235"), (0, "$0.00"),
    ])
  func price(value: Double, text: String) {
    #expect(NumberText.price(value, .usDollar) == text)
  }

  @Test("money carries its currency's mark and its sign before it")
  func money() throws {
    let franc = try #require(Currency(code: "CHF"))
    #expect(NumberText.money(-1234.5, .usDollar, decimals: 2) == "−$1,234.50")
    #expect(NumberText.money(20, franc) == "CHF\u{A0}20")
    #expect(NumberText.money(-0.001, .usDollar, decimals: 2) == "$0.00")
  }

  @Test("shares are percentages")
  func percent() {
    #expect(NumberText.percent(0.3578, decimals: 1) == "35.8%")
    #expect(NumberText.plainPercent(0.07) == "7%" && NumberText.plainPercent(0.0725) == "7.25%")
  }
}
