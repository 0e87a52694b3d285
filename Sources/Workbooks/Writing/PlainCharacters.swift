/// Text that a workbook's XML can hold.
enum PlainCharacters {
  private static let replacement: UnicodeScalar = "\u{FFFD}"

  /// The text with a replacement character for each that XML has no place for, so that no text ends
  /// early or breaks the file; a carriage return is a line break.
  static func only(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isPlain($0) }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      plain.append(scalar == "\r" ? "\n" : isPlain(scalar) ? scalar : replacement)
    }
    return String(plain)
  }

  private static func isPlain(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA: true
    case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
