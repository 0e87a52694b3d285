/// A number as a scenario writes it: `50M`, `1_200`, `8%`, `1e3`.
package struct NumberReading: Equatable, Sendable {
  /// The value, with the suffix applied (`8%` is 0.08).
  package let value: Double
  /// Whether it was written with `%`, which only shares and rates may be.
  package let isPercent: Bool

  /// What keeps a text from being a number.
  package enum Failure: Error, Equatable, Sendable {
    case notANumber, notFinite
  }

  /// Reads the whole text: sign, digits with `_` between them, exponent, then K, M, B, T or %.
  package init(_ text: some StringProtocol) throws(Failure) {
    var bytes = ArraySlice(text.utf8)
    var exponent = 0
    if let last = bytes.last, let suffixed = Self.exponent(of: last) {
      exponent = suffixed
      bytes.removeLast()
    }
    let digits = try Self.plainDigits(bytes)
    isPercent = exponent == -2
    guard let number = Double(Self.scaled(digits, by: exponent)) else { throw .notANumber }
    value = number
    if !value.isFinite { throw .notFinite }
    if value == 0, !Self.isZero(digits) { throw .notFinite }
  }

  /// The power of ten that a suffix stands for.
  private static func exponent(of suffix: UInt8) -> Int? {
    switch suffix {
    case UInt8(ascii: "K"): 3
    case UInt8(ascii: "M"): 6
    case UInt8(ascii: "B"): 9
    case UInt8(ascii: "T"): 12
    case UInt8(ascii: "%"): -2
    default: nil
    }
  }

  /// The digits with the power of ten in their exponent, so that 8.03B is not a bit below itself.
  private static func scaled(_ digits: String, by exponent: Int) -> String {
    guard exponent != 0 else { return digits }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard parts.count == 2 else { return digits + "e\(exponent)" }
    guard let own = Int(parts[1]) else { return "" }
    return parts[0] + "e\(own.addingReportingOverflow(exponent).partialValue)"
  }

  /// The digits without `_`, or a failure where any other character stands.
  private static func plainDigits(_ bytes: ArraySlice<UInt8>) throws(Failure) -> String {
    guard bytes.count <= 400 else { throw .notANumber }
    var plain: [UInt8] = []
    var previousIsDigit = false
    for (index, byte) in zip(bytes.indices, bytes) {
      let isDigit = (48...57).contains(byte)
      if byte == UInt8(ascii: "_") {
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
        guard previousIsDigit, (48...57).contains(next) else { throw .notANumber }
      } else {
        let isAllowed = isDigit || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
        guard isAllowed else { throw .notANumber }
        plain.append(byte)
      }
      previousIsDigit = isDigit
    }
    guard plain.contains(where: { (48...57).contains($0) }) else { throw .notANumber }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Whether the digits before an exponent are all zero, so that 1e-999 is told from 0.
  private static func isZero(_ digits: String) -> Bool {
    digits.prefix { $0 != "e" && $0 != "E" }.allSatisfy { !("1"..."9").contains($0) }
  }
}
