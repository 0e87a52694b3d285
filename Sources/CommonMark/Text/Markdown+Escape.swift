extension Markdown {
  /// A value as Markdown that prints it as it is, isolated from the direction of its neighbours.
  ///
  /// Holds wherever inlines do: in running text, headings, list items, captions and notes. Line
  /// breaks and tabs become spaces; NUL and our marks, U+FDD0 to U+FDD3, become U+FFFD.
  /// Empty text stays empty.
  package static func escape(_ text: String) -> String {
    let bytes = text.utf8.span
    guard !bytes.isEmpty else { return "" }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + bytes.count / 4 + 16)
    escaped += MarkedText.openingMark
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0: escaped += replacementBytes
      case UInt8(ascii: "\r") where index < bytes.count && bytes[index] == UInt8(ascii: "\n"):
        break
      case 0x09...0x0D: escaped.append(UInt8(ascii: " "))
      case MarkedText.leadingByte where isMark(bytes, after: index):
        escaped += replacementBytes
        index += 2
      default:
        if isPunctuation(byte) { escaped.append(UInt8(ascii: "\\")) }
        escaped.append(byte)
      }
    }
    escaped += MarkedText.closingMark
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Text as HTML, for between tags and inside quoted attributes.
  package static func escapeHTML(_ text: String) -> String {
    let bytes = text.utf8.span
    guard bytes.indices.contains(where: { isMarkup(bytes[$0]) }) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + bytes.count / 8 + 16)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "'"): escaped += "&#39;".utf8
      case let byte: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// What `escape` was given, but for the characters that it replaced.
  static func unescape(_ text: String) -> String {
    let bytes = text.utf8.span
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let isEscape =
        bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count
        && isPunctuation(bytes[index + 1])
      if isEscape { index += 1 }
      plain.append(bytes[index])
      index += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static let replacementBytes = [UInt8]("\u{FFFD}".utf8)

  private static func isMark(_ bytes: Span<UInt8>, after index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index] == MarkedText.middleByte else { return false }
    return MarkedText.lastBytes.contains(bytes[index + 1])
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
