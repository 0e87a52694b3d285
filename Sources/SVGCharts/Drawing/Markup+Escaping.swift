extension Markup {
  /// Appends `text` so that XML reads it as character data or an attribute's value.
  mutating func append(escaping text: String) {
    if text.utf8.allSatisfy(Markup.isPlain) { return append(verbatim: text.utf8) }
    for scalar in text.unicodeScalars { append(escaping: scalar) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): false
    case UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  private mutating func append(escaping scalar: Unicode.Scalar) {
    switch scalar {
    case "&": append(verbatim: "&amp;".utf8)
    case "<": append(verbatim: "&lt;".utf8)
    case ">": append(verbatim: "&gt;".utf8)
    case "\"": append(verbatim: "&quot;".utf8)
    case "'": append(verbatim: "&#39;".utf8)
    case "\t", "\n", "\r": append(verbatim: " ".utf8)
    default: append(verbatim: UTF8.encode(scalar.isPrintable ? scalar : "\u{FFFD}") ?? .init())
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may stand in a label: no control character, nothing that XML forbids and
  /// no embedding or override that reorders the text after it.
  fileprivate var isPrintable: Bool {
    switch value {
    case ..<0x20, 0x7F...0x9F, 0xFFFE...0xFFFF: false
    case 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
