/// The target of a link as Markdown, which ends at no character of its own.
enum LinkTarget {
  private static let unsafeSchemes = ["javascript:", "vbscript:", "file:", "data:"]

  /// The target as it is written; nothing for one that would run.
  static func written(_ url: String) -> String {
    let lowered = url.lowercased()
    guard !unsafeSchemes.contains(where: lowered.hasPrefix) else { return "" }
    return url.utf8.reduce(into: "") { text, byte in
      if isPlain(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count < 2 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }

  /// Whether a byte may stand in a link's target, one that escapes others among them.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/?#@!$&'+,;=%".utf8.contains(byte)
    }
  }
}
