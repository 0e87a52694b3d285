/// The run of backticks or tildes that opens a code block.
struct Fence {
  var byte: UInt8
  var length: Int

  /// The fence that a line starts with.
  init?(_ line: ArraySlice<UInt8>) {
    guard let byte = line.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else {
      return nil
    }
    let length = line.prefix { $0 == byte }.count
    guard length >= 3 else { return nil }
    self.byte = byte
    self.length = length
  }

  /// The fence as written.
  var text: String { String(repeating: Character(Unicode.Scalar(byte)), count: length) }

  /// Whether a line, which may be in quotes and lists, holds no more than what closes this.
  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let ending = line.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let run = ending.prefix { $0 == byte }.count
    let prefix: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">")]
    return run >= length && ending.dropFirst(run).allSatisfy(prefix.contains)
  }

  /// Whether a line within the block looks like a directive's fence that cannot be inside it.
  func isFollowed(by line: ArraySlice<UInt8>) -> Bool {
    let line = line.drop { $0 == UInt8(ascii: " ") }
    guard let inner = Fence(line), inner.byte == byte, inner.length >= length else { return false }
    let info = line.dropFirst(inner.length).drop { $0 == UInt8(ascii: " ") }
    return info.first == UInt8(ascii: "{")
  }
}
