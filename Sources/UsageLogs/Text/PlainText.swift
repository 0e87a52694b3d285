/// Text of a log as YAML may hold it.
enum PlainText {
  /// The text in double quotes.
  static func quoted(_ text: String) -> String {
    "\""
      + line(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// The text on one line, without what a terminal or a reader of YAML would act on.
  static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "·" : $0 }))
  }

  /// An id of letters, digits, `-` and `_`; `workload` where nothing is left.
  static func id(_ text: String) -> String {
    let mapped = text.lowercased().unicodeScalars.map { scalar -> Character in
      let isPlain =
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "_"
      return isPlain ? Character(scalar) : "-"
    }
    let parts = String(mapped).split(separator: "-")
    let id = parts.joined(separator: "-").prefix(longestID)
    return id.isEmpty ? "workload" : String(id)
  }

  private static let longestID = 40

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFDD0...0xFDEF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
