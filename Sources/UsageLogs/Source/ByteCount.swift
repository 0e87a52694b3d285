/// Counts bytes, in steps that the compiler turns into vector instructions.
enum ByteCount {
  /// So many bytes are counted at a time, which one byte can still hold.
  private static let step = 128

  /// How often a byte stands in a text.
  static func of(_ byte: UInt8, in bytes: Span<UInt8>) -> Int {
    var total = 0
    var start = 0
    while start < bytes.count {
      let part = bytes.extracting(start..<min(start + step, bytes.count))
      var count: UInt8 = 0
      for index in part.indices { count &+= part[index] == byte ? 1 : 0 }
      total += Int(count)
      start += step
    }
    return total
  }
}
