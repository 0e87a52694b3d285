/// The noncharacters around escaped values, for which Swift has no literals.
enum Marks {
  /// U+FDD0
  static let opening = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
  /// U+FDD1
  static let closing = String(decoding: [0xEF, 0xB7, 0x91] as [UInt8], as: UTF8.self)

  static func around(_ text: String) -> String { opening + text + closing }

  static func occur(in text: String) -> Bool {
    text.unicodeScalars.contains { $0.value == 0xFDD0 || $0.value == 0xFDD1 }
  }
}
