import Quantities
import Testing

@Suite("Numbers as they are printed")
struct PrintedNumberTests {
  @Test(
    "for machines a number has its digits and a point, nothing else",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1234.5, "1234.5"), (-1234, "-1234"), (0.075, "0.075"),
      (1e-7, "0.0000001"), (-2.5e-5, "-0.000025"), (41_300_000, "41300000"),
      (1e21, "1000000000000000000000"), (1.5e16, "15000000000000000"), (.nan, "0"),
    ])
  func decimal(value: Double, text: String) {
    #expect(NumberText.decimal(value) == text)
  }

  @Test(
    "a percentage becomes a share without a digit that means nothing",
    arguments: [
      (63.4, "0.634"), (7, "0.07"), (100, "1"), (-12.5, "-0.125"), (0.05, "0.0005"), (0, "0"),
      (250, "2.5"),
    ])
  func share(percentage: Double, text: String) {
    #expect(NumberText.decimal(percentage, scaledBy: -2) == text)
  }

  // 41,349,999 reads 41.3M, which is 41,300,000; 999,600 reads 1M.
  @Test(
    "a volume is what its three digits say",
    arguments: [
      (41_349_999.0, 41_300_000.0), (1_504_999_999, 1_500_000_000), (999_600, 1_000_000),
      (850.26, 850), (8.126, 8.13), (-41_349_999, -41_300_000), (0, 0),
    ])
  func compact(value: Double, printed: Double) {
    #expect(NumberText.compactPrinted(value) == printed)
  }

  // 1/3 reads 0.333333, 2/3 of a thousand 666.667; what has few decimals reads as it is.
  @Test(
    "a number without end is what its six digits say",
    arguments: [(1.0 / 3, 0.333_333), (2000.0 / 3, 666.667), (0.075, 0.075), (30.4375, 30.4375)])
  func plain(value: Double, printed: Double) {
    #expect(NumberText.plainPrinted(value) == printed)
  }
}
