/// What names a footnote: "[^id]".
enum FootnoteLabel {
  /// The id of a label that begins at an index, and the index behind it.
  static func read(in bytes: ArraySlice<UInt8>, at start: Int) -> (id: String, end: Int)? {
    let rest = bytes[start...]
    guard rest.starts(with: "[^".utf8) else { return nil }
    let id = rest.dropFirst(2).prefix(while: isAllowed)
    guard !id.isEmpty, id.endIndex < bytes.endIndex, bytes[id.endIndex] == UInt8(ascii: "]") else {
      return nil
    }
    return (String(decoding: id, as: UTF8.self), id.endIndex + 1)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
