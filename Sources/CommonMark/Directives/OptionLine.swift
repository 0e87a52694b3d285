/// The form of option lines: `key: value`.
enum OptionLine {
  /// Key and value of a trimmed line; nil if it has another form.
  static func split(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
    let key = line.prefix(while: isKey)
    let rest = line.dropFirst(key.count)
    guard !key.isEmpty, rest.first == UInt8(ascii: ":") else { return nil }
    let value = rest.dropFirst()
    guard value.first.map(isSpace) ?? true else { return nil }
    return (String(decoding: key, as: UTF8.self), String(decoding: trimmed(value), as: UTF8.self))
  }

  /// A line without the spaces and tabs around it.
  static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop(while: isSpace)
    while let last = line.last, isSpace(last) { line.removeLast() }
    return line
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
