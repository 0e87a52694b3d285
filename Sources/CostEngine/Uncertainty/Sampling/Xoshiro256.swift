/// Blackman and Vigna's xoshiro256++, seeded by splitmix64.
///
/// Draws are made in blocks, each of its own generator, so that the number of threads that share
/// the blocks changes nothing.
package struct Xoshiro256: Sendable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// The generator of one block of draws of one stream, a stream being one uncertain number.
  ///
  /// The three are hashed one after another, one-to-one in each: blocks of a stream all differ.
  package init(seed: UInt64, stream: UInt64, block: UInt64) {
    var mixed = SplitMix64(seed: seed).first()
    mixed = SplitMix64(seed: mixed ^ stream).first()
    var words = SplitMix64(seed: SplitMix64(seed: mixed ^ block).first())
    self.init(state: (words.next(), words.next(), words.next(), words.next()))
  }

  /// A generator of a given state, of which not all words may be 0.
  package init(state: (UInt64, UInt64, UInt64, UInt64)) {
    (s0, s1, s2, s3) = state
  }

  /// The next 64 bits.
  @inline(__always)
  package mutating func next() -> UInt64 {
    let sum = s0 &+ s3
    let result = ((sum << 23) | (sum >> 41)) &+ s0
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = (s3 << 45) | (s3 >> 19)
    return result
  }

  /// A uniform number of the open interval (0, 1): an odd multiple of 2⁻⁵³, so 1 − u is one too.
  @inline(__always)
  package mutating func uniform() -> Double {
    Self.uniform(from: next())
  }

  /// Eight uniform numbers, in the order in which eight calls would give them.
  @inline(__always)
  package mutating func uniforms() -> SIMD8<Double> {
    SIMD8(
      uniform(), uniform(), uniform(), uniform(), uniform(), uniform(), uniform(), uniform())
  }

  /// (2m + 1)·2⁻⁵³ for the upper 52 bits m, without a conversion: 1.m in binary, less 1 − 2⁻⁵³.
  @inline(__always)
  static func uniform(from bits: UInt64) -> Double {
    Double(bitPattern: 0x3ff0_0000_0000_0000 | (bits >> 12)) - 0x1.fffffffffffffp-1
  }
}
