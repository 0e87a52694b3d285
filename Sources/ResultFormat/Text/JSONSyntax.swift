/// Finds where a text stops being JSON (RFC 8259), which Foundation does not say.
struct JSONSyntax {
  /// Nesting deeper than this is no result.
  private static let mostNesting = 64

  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first byte that can't stand where it does, the count of bytes where more would have to come;
  /// nil for JSON.
  static func fault(in bytes: [UInt8]) -> Int? {
    var syntax = JSONSyntax(bytes)
    guard syntax.value(depth: 0) else { return syntax.index }
    syntax.skipSpace()
    return syntax.index == bytes.count ? nil : syntax.index
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) -> Bool {
    skipSpace()
    guard depth < Self.mostNesting, let byte = next else { return false }
    switch byte {
    case UInt8(ascii: "{"): return items(depth, end: "}", isObject: true)
    case UInt8(ascii: "["): return items(depth, end: "]", isObject: false)
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"): return word("null")
    default: return number()
    }
  }

  /// What stands between brackets, its comma-separated items.
  private mutating func items(_ depth: Int, end: Unicode.Scalar, isObject: Bool) -> Bool {
    index += 1
    skipSpace()
    if take(end) { return true }
    repeat {
      skipSpace()
      if isObject {
        guard next == UInt8(ascii: "\""), string() else { return false }
        skipSpace()
        guard take(":") else { return false }
      }
      guard value(depth: depth + 1) else { return false }
      skipSpace()
    } while take(",")
    return take(end)
  }

  private mutating func string() -> Bool {
    index += 1
    while let byte = next {
      if byte < 0x20 { return false }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { return true }
    }
    index = bytes.count
    return false
  }

  private mutating func word(_ word: String) -> Bool {
    for byte in word.utf8 {
      guard next == byte else { return false }
      index += 1
    }
    return true
  }

  private mutating func number() -> Bool {
    let start = index
    _ = take("-")
    while let byte = next, (48...57).contains(byte) || ".eE+-".utf8.contains(byte) { index += 1 }
    return index > start
  }
}
