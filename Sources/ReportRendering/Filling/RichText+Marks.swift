import ReportModel

extension RichText {
  /// U+FDD0 and U+FDD1, which stand before and after what a user wrote; they are no characters.
  static let marks = (
    opening: String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self),
    closing: String(decoding: [0xEF, 0xB7, 0x91] as [UInt8], as: UTF8.self)
  )

  /// Whether a scalar is one of the marks.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFDD0 || scalar.value == 0xFDD1
  }

  /// The text with marks around each quoted part, so that it can pass through a template.
  var marked: String {
    if segments.count == 1, case .plain(let part) = segments[0] { return Self.withoutMarks(part) }
    return segments.reduce(into: "") { text, segment in
      switch segment {
      case .plain(let part): text += Self.withoutMarks(part)
      case .quoted(let part):
        text += Self.marks.opening + Self.withoutMarks(part) + Self.marks.closing
      }
    }
  }

  private static func withoutMarks(_ text: String) -> String {
    guard text.mayHoldMarks else { return text }
    let scalars = text.unicodeScalars.map { isMark($0) ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension String {
  /// Whether there is a byte that marks begin with.
  var mayHoldMarks: Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] == 0xEF { return true }
    return false
  }
}
