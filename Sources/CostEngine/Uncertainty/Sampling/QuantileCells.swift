/// A quantile function in pieces, each the cubic that meets values and slopes at both its ends.
///
/// Counted from either end, the tail probabilities of each octave, 2⁻ⁿ to 2¹⁻ⁿ, are cut into eight
/// cells, so that a cell's number is the first bits of the probability, and tails have cells as
/// fine as their curvature needs. Below the last octave the exact quantile is used.
struct QuantileCells: Sendable {
  /// The least tail probability of the cells, a power of 2.
  private static let least = 0x1p-13
  /// The cells of one end: eight for each octave from `least` to ½.
  private static let count: UInt64 = 96
  /// What of a Double's bits is below the three that tell the cells of an octave apart.
  private static let finerBits: UInt64 = 49

  private static let tails = (0...count).map {
    Double(bitPattern: (least.bitPattern >> finerBits + $0) << finerBits)
  }

  /// Coefficients of the powers 0, 2, 1 and 3 of the tail; first all cells of the low end.
  private let cells: [SIMD4<Double>]
  private let shape: any SmoothShape

  /// The cells of a shape; errors are some 10⁻⁵ of the standard deviation at most.
  init(of shape: any SmoothShape) {
    self.shape = shape
    let tails = Self.tails
    cells = [DistributionEnd.low, .high].flatMap { end in
      let nodes = shape.nodes(at: tails, from: end)
      return (1..<tails.count).map {
        Self.cubic(from: tails[$0 - 1], nodes[$0 - 1], to: tails[$0], nodes[$0])
      }
    }
  }

  /// The value of a uniform number made of random bits: of `Xoshiro256.uniform(from: bits)`.
  @inline(__always)
  func value(from bits: UInt64) -> Double {
    let mirror = UInt64(bitPattern: Int64(bitPattern: bits) >> 63)
    return value(tail: Xoshiro256.uniform(from: bits ^ mirror), mirror: mirror)
  }

  /// The value of a tail probability, with all bits of `mirror` set where it is the upper one.
  @inline(__always)
  func value(tail: Double, mirror: UInt64) -> Double {
    let cell = (tail.bitPattern >> Self.finerBits) &- (Self.least.bitPattern >> Self.finerBits)
    guard cell < Self.count else { return exact(tail, from: mirror == 0 ? .low : .high) }
    let powers = cells[Int(truncatingIfNeeded: cell &+ (mirror & Self.count))]
    let pair = powers.lowHalf + powers.highHalf * tail
    return pair.x + pair.y * (tail * tail)
  }

  @inline(never)
  private func exact(_ tail: Double, from end: DistributionEnd) -> Double {
    shape.quantile(tail, from: end)
  }

  private static func cubic(
    from start: Double, _ first: QuantileNode, to end: Double, _ second: QuantileNode
  ) -> SIMD4<Double> {
    let width = end - start
    let chord = (second.value - first.value) / width
    let third = (first.slope + second.slope - 2 * chord) / (width * width)
    let bend = (3 * chord - 2 * first.slope - second.slope) / width
    // From powers of (tail − start) to powers of the tail.
    let constant = first.value - start * (first.slope - start * (bend - start * third))
    let linear = first.slope - start * (2 * bend - 3 * start * third)
    return [constant, bend - 3 * start * third, linear, third]
  }
}
