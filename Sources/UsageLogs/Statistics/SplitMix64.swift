/// Steele, Lea and Flood's splitmix64: few draws, the same in every run.
struct SplitMix64 {
  /// Where it stands.
  var state: UInt64

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    defer { state &+= 0x9E37_79B9_7F4A_7C15 }
    return ByteHash.mixed(state)
  }

  /// A number from 0 to below a count.
  mutating func index(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
