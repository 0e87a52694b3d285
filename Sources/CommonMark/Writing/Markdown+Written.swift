extension Markdown {
  /// Plain text as a dialect of Markdown shows it as it is, at the start of a line or within one.
  ///
  /// What a user wrote comes as a value: blanks at its ends stay, and text that runs from right to
  /// left doesn't turn what stands around it.
  package static func written(
    _ text: String, as dialect: MarkdownDialect, isValue: Bool = false, isInTable: Bool = false,
    atLineStart: Bool = false
  ) -> String {
    let written = WrittenText(isValue ? isolated(text) : text, dialect, isInTable: isInTable)
      .markdown(atLineStart: atLineStart)
    return isValue ? withLastingBlanks(written) : written
  }

  /// A blank at an end would be cut off, or keep emphasis from ending.
  private static func withLastingBlanks(_ text: String) -> String {
    var text = text
    if text.first == " " { text = blank + text.dropFirst() }
    if text.last == " " { text = text.dropLast() + blank }
    return text
  }

  private static let blank = "&#32;"

  /// A target as it stands in a link.
  package static func writtenTarget(_ target: String) -> String { LinkTarget.written(target) }

  /// The text between characters of isolation where it may turn its neighbours.
  package static func isolated(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isTurning) else { return text }
    let scalars = text.unicodeScalars.filter { !isDirectional($0) }
    return "\u{2068}\(String(String.UnicodeScalarView(scalars)))\u{2069}"
  }

  /// Letters of scripts that run from right to left, and the characters that set directions.
  private static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
      0x200F:
      true
    default: isDirectional(scalar)
    }
  }

  private static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
