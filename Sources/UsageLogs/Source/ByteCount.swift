/// Counts bytes.
enum ByteCount {
  /// How often a byte stands in a text.
  static func of(_ byte: UInt8, in bytes: Span<UInt8>) -> Int {
    let count = bytes.count
    var (total, index) = (0, 0)
    while index < count {
      total &+= bytes[index] == byte ? 1 : 0
      index &+= 1
    }
    return total
  }
}
