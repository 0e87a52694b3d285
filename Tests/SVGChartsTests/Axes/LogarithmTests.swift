import Foundation
import Testing

@testable import SVGCharts

@Suite("The decimal logarithm")
struct LogarithmTests {
  @Test("agrees with the C library's to nine digits over all magnitudes")
  func agrees() {
    for exponent in -300...300 {
      for digit in [1, 1.3, 1.414_213_6, 2, 3.162_277_7, 5, 9.999_999] {
        let value = digit * powerOfTen(exponent)
        let expected = log10(value)
        #expect(abs(decimalLogarithm(value) - expected) < 1e-9)
      }
    }
  }

  @Test("finds the decade of a value on either side of a power of ten")
  func decades() {
    #expect(decimalExponent(of: 1000) == 3)
    #expect(decimalExponent(of: (1000.0).nextDown) == 2)
    #expect(decimalExponent(of: 0.001) == -3)
    #expect(decimalExponent(of: (0.001).nextDown) == -4)
    #expect(decimalExponent(of: 9.99) == 0)
  }
}
