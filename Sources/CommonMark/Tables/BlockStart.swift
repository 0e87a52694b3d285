/// Tells the lines that begin a block of their own from those that can be a row.
enum BlockStart {
  /// Whether a line without its indent begins a block other than a paragraph.
  static func isPresent(in line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, canBegin(first) else { return false }
    return MarkdownTree(String(decoding: line, as: UTF8.self))?.startsWithBlock ?? false
  }

  /// Whether the underline of a heading would be a thematic break without one.
  static func isBreak(_ underline: ArraySlice<UInt8>) -> Bool {
    underline.starts(with: "---".utf8)
  }

  private static func canBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
