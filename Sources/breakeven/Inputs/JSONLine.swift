/// A line of JSON as the reader of YAML takes it.
enum JSONLine {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let backslash = UInt8(ascii: "\\")

  /// Whether a line begins as an object does.
  static func isObject(_ line: [UInt8]) -> Bool {
    let start = line.starts(with: byteOrderMark) ? line[3...] : line[...]
    return start.first { !" \t".utf8.contains($0) } == UInt8(ascii: "{")
  }

  /// The line with each pair of surrogates, which YAML has no escapes for, as its character.
  static func withoutSurrogates(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(line.count)
    var at = 0
    while at < line.count {
      guard line[at] == backslash else {
        result.append(line[at])
        at += 1
        continue
      }
      if let scalar = pair(in: line, at: at) {
        result += Array(String(Character(scalar)).utf8)
        at += pairLength
      } else {
        // Whatever is escaped, even a backslash, is passed over with its escape.
        result += line[at..<min(at + 2, line.count)]
        at += 2
      }
    }
    return result
  }

  private static let unitLength = 6
  private static let pairLength = 12

  /// The character of two escapes such as `\ud83d\ude00`.
  private static func pair(in line: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard let high = unit(in: line, at: start), UTF16.isLeadSurrogate(high),
      let low = unit(in: line, at: start + unitLength), UTF16.isTrailSurrogate(low)
    else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([high, low]))
  }

  private static func unit(in line: [UInt8], at start: Int) -> UInt16? {
    let end = start + unitLength
    guard end <= line.count, line[start] == backslash, line[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    let digits = line[(start + 2)..<end]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
