/// The incomplete beta function B(x; a, b) for x up to ½, as a power series of x.
///
/// B(x; a, b) = xᵃ · Σ (1 − b)ₙ/n! · xⁿ/(a + n) (DLMF 8.17.7). With a and b from 1 to 5, as PERT
/// has them, what is left out after 40 terms is below 10⁻¹⁵ of the sum.
struct BetaSeries {
  // Four neighbouring powers each, highest first.
  private let coefficients: [SIMD4<Double>]

  /// The series of B(x; a, b).
  init(_ a: Double, _ b: Double) {
    var coefficients: [SIMD4<Double>] = []
    coefficients.reserveCapacity(10)
    var product = 1.0
    var power = 0.0
    for _ in 0..<10 {
      var four = SIMD4<Double>.zero
      for place in 0..<4 {
        four[place] = product / (a + power)
        power += 1
        product *= (power - b) / power
      }
      coefficients.append(four)
    }
    self.coefficients = coefficients.reversed()
  }

  /// B(x; a, b)/xᵃ.
  func scaled(_ x: Double) -> Double {
    let square = x * x
    let fourth = square * square
    var sum = SIMD4<Double>.zero
    for four in coefficients {
      sum = sum * fourth + four
    }
    return sum.x + sum.y * x + (sum.z + sum.w * x) * square
  }
}
