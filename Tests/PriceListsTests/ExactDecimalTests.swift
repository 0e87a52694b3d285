import PriceLists
import Testing

@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test(
    "the price of one token becomes that of a million, digit by digit",
    arguments: [
      ("1.5e-07", "0.15"), ("7.5e-08", "0.075"), ("3e-06", "3"), ("0.0000006", "0.6"),
      ("1.25E-6", "1.25"), ("0", "0"), ("0.0", "0"), ("1e-05", "10"), ("0.00012", "120"),
      ("2.0751953125e-09", "0.0020751953125"), ("1.5e+0", "1500000"),
    ])
  func million(token: String, million: String) throws {
    #expect(try #require(ExactDecimal(token)).perMillion.text == million)
  }

  @Test(
    "what arithmetic has blurred is read as what was meant",
    arguments: [
      ("2.9999900000000002e-06", "2.99999"), ("3.0001999999999996e-07", "0.30002"),
      ("9.9999999999999995e-08", "0.1"), ("4.285999999999999e-06", "4.286"),
    ])
  func blurred(token: String, million: String) throws {
    #expect(try #require(ExactDecimal(token)).perMillion.text == million)
  }

  @Test(
    "what is no JSON number is none", arguments: ["", "-", "x", "1.", ".5", "1e", "1e999", "1,5"])
  func refused(text: String) { #expect(ExactDecimal(text) == nil) }

  @Test("a discount is a percentage of at most two decimals, or none")
  func discount() throws {
    func percent(_ batch: String, _ price: String) throws -> String? {
      try #require(ExactDecimal(batch)).percentBelow(try #require(ExactDecimal(price)))?.text
    }
    #expect(try percent("7.5e-08", "1.5e-07") == "50")
    #expect(try percent("2", "3") == nil)
    #expect(try percent("0.875", "1") == "12.5")
    #expect(try percent("2", "1") == nil)
    #expect(try percent("1", "0") == nil)
  }
}
