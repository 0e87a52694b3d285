import Quantities
import Testing

@Suite("Reading numbers")
struct NumberReadingTests {
  @Test(
    "understand suffixes, separators and exponents",
    arguments: [
      ("0", 0.0), ("50M", 50e6), ("1_200", 1200), ("1_000_000", 1e6), ("8.03B", 8.03e9),
      ("1000T", 1e15), ("2.5K", 2500), ("1e3", 1000), ("1E-3", 0.001), ("-4", -4), ("+4", 4),
      (".5", 0.5), ("1e3K", 1e6), ("0e999", 0), ("0.075", 0.075),
    ])
  func understand(text: String, value: Double) throws {
    let reading = try NumberReading(text)
    #expect(reading.value == value)
    #expect(!reading.isPercent)
  }

  @Test(
    "take percentages for hundredths",
    arguments: [("8%", 0.08), ("100%", 1), ("0.6%", 0.006), ("-3%", -0.03), ("7%", 0.07)])
  func takePercentages(text: String, value: Double) throws {
    let reading = try NumberReading(text)
    #expect(reading.value == value)
    #expect(reading.isPercent)
  }

  @Test(
    "refuse what is no number",
    arguments: [
      "", "abc", "1k", "1,000", "1 000", "0x10", "1__0", "_1", "1_", "1_.5", "nan", "inf", "%",
      "K", "1KM", "1%%", "--1", "1.2.3", "e5", "١٢", "$5", "5 %", "1e", "½",
    ])
  func refuse(text: String) {
    #expect(throws: NumberReading.Failure.notANumber) { try NumberReading(text) }
  }

  @Test(
    "refuse what no number can hold",
    arguments: ["1e400", "-1e400", "1e308K", "1e-400", "1e-330%"])
  func refuseExtremes(text: String) {
    #expect(throws: NumberReading.Failure.notFinite) { try NumberReading(text) }
  }

  @Test func everySuffixIsAPowerOfTenOfThePlainNumber() throws {
    for text in ["1", "2.5", "8.03", "0.568", "70.6"] {
      for (suffix, exponent) in [("K", "e3"), ("M", "e6"), ("B", "e9"), ("T", "e12")] {
        #expect(try NumberReading(text + suffix).value == NumberReading(text + exponent).value)
      }
    }
  }

  @Test func aMegabyteOfDigitsIsRefusedAtOnce() {
    #expect(throws: NumberReading.Failure.notANumber) {
      try NumberReading(String(repeating: "1", count: 1_000_000))
    }
  }
}
