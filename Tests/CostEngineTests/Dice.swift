/// A small generator of numbers, so that properties see the same scenarios in every run.
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// The next bits (splitmix64).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A whole number from 0 to below a count.
  mutating func roll(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// True once in so many.
  mutating func once(in count: Int) -> Bool { roll(count) == 0 }

  /// A number within bounds.
  mutating func number(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * Double(next() >> 11) * 0x1p-53
  }

  /// A number within bounds, as often in each order of magnitude.
  mutating func size(_ low: Double, _ high: Double) -> Double {
    var (value, span) = (low, high / low)
    let part = number(0, 1)
    var (step, rest) = (span, part)
    for _ in 0..<40 {
      step = step.squareRoot()
      rest *= 2
      if rest >= 1 { (value, rest) = (value * step, rest - 1) }
    }
    span = value
    return span
  }
}
