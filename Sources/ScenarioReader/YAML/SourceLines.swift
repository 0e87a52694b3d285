import Diagnostics

/// Finds how far the scalar at a spot of a file reaches on its line.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// The lines of a file, which end as YAML has it: LF, CR LF or CR.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n") {
        starts.append(index + 1)
      }
    }
    self.starts = starts
  }

  /// The place of the scalar at a spot.
  func place(of spot: YAMLSpot) -> SourcePlace {
    SourcePlace(line: spot.line, column: spot.column, length: length(at: spot))
  }

  /// The place of a byte.
  func place(ofByte offset: Int) -> SourcePlace {
    let line = starts.lastIndex { $0 <= offset } ?? 0
    let before = bytes[starts[line]..<min(offset, bytes.count)]
    return SourcePlace(line: line + 1, column: Self.scalarCount(before) + 1)
  }

  /// The byte at which a spot begins, nil beyond the end of its line.
  func offset(of spot: YAMLSpot) -> Int? {
    guard starts.indices.contains(spot.line - 1) else { return nil }
    var offset = starts[spot.line - 1]
    var column = 1
    while offset < bytes.count, column < spot.column {
      offset += 1
      while offset < bytes.count, Self.isContinuation(bytes[offset]) { offset += 1 }
      column += 1
    }
    return offset < bytes.count ? offset : nil
  }

  /// How many characters a quote at a spot takes, 0 without one; nil where the spot's text is not
  /// written out on its line.
  func quoteLength(at spot: YAMLSpot) -> Int? {
    guard let start = offset(of: spot) else { return nil }
    let isQuoted = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    let text = bytes[(start + (isQuoted ? 1 : 0))...]
    return text.starts(with: spot.text.utf8) ? (isQuoted ? 1 : 0) : nil
  }

  private func length(at spot: YAMLSpot) -> Int {
    guard let start = offset(of: spot) else { return 1 }
    let rest = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return Self.scalarCount(Self.quoted(rest))
    default: return rest.starts(with: spot.text.utf8) ? spot.text.unicodeScalars.count : 1
    }
  }

  /// The quoted text at the start of a line's rest, to its end where it goes on.
  private static func quoted(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = rest.first else { return rest }
    var index = rest.startIndex + 1
    while index < rest.endIndex, rest[index] != quote {
      let isEscape = quote == UInt8(ascii: "\"") && rest[index] == UInt8(ascii: "\\")
      index += isEscape ? 2 : 1
    }
    return rest[rest.startIndex..<min(index + 1, rest.endIndex)]
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { !isContinuation($0) }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
