/// Steele, Lea and Flood's generator, of which every state is good: it seeds the larger one.
struct SplitMix64 {
  private var state: UInt64

  /// A generator whose output starts one step after the seed.
  init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// The first 64 bits: a one-to-one hash of the seed.
  func first() -> UInt64 {
    var copy = self
    return copy.next()
  }
}
