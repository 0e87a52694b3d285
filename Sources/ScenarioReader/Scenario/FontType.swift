import ScenarioModel

/// Tells font files by how they begin, and whether all of one is there.
enum FontType: Equatable {
  case font(Brand.Font.Format)
  /// A file of several fonts, of which CSS can name none.
  case collection
  /// It begins as a font does and ends before its tables do.
  case incomplete
  case none

  /// The type of a file's bytes.
  init(_ bytes: [UInt8]) {
    let magic = Array(bytes.prefix(4))
    switch magic {
    case Array("wOF2".utf8): self = Self.packed(bytes) ? .font(.woff2) : .incomplete
    case Array("wOFF".utf8): self = Self.packed(bytes) ? .font(.woff) : .incomplete
    case [0, 1, 0, 0], Array("true".utf8):
      self = Self.isWhole(bytes) ? .font(.truetype) : .incomplete
    case Array("OTTO".utf8): self = Self.isWhole(bytes) ? .font(.opentype) : .incomplete
    case Array("ttcf".utf8): self = .collection
    default: self = .none
    }
  }

  /// Whether a WOFF or WOFF2 file is as long as its ninth to twelfth byte say.
  private static func packed(_ bytes: [UInt8]) -> Bool {
    number(in: bytes, at: 8, bytes: 4) == bytes.count
  }

  /// Whether all tables of an OpenType file's directory lie inside of it.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let count = number(in: bytes, at: 4, bytes: 2), count > 0 else { return false }
    return (0..<count).allSatisfy { index in
      let record = 12 + 16 * index
      guard let offset = number(in: bytes, at: record + 8, bytes: 4),
        let length = number(in: bytes, at: record + 12, bytes: 4)
      else { return false }
      return offset + length <= bytes.count
    }
  }

  /// A number that is written with the highest byte first.
  private static func number(in bytes: [UInt8], at offset: Int, bytes count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
