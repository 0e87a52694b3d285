/// A number as somebody printed it.
package struct PrintedNumber: Equatable, Sendable {
  /// Its value.
  package let value: Double
  /// Its text, such as `60M`.
  package let text: String

  /// A value with its text.
  package init(_ value: Double, text: String) {
    self.value = value
    self.text = text
  }

  /// Half a unit of the last digit that is not 0: 5 for 2250, 0.005 for `0.45`, 5M for `60M`; of 0
  /// half a unit of the last digit.
  package var halfUnit: Double {
    let parts = Parts(text)
    let place = parts.lastPlace + parts.exponent
    let unit = (0..<abs(place)).reduce(1.0) { size, _ in size * 10 }
    return place < 0 ? 0.5 / unit : 0.5 * unit
  }
}

/// What of a printed number says how exact it is.
private struct Parts {
  /// The power of ten of the last digit that is not 0, before the exponent.
  var lastPlace = 0
  /// The power of ten of exponent and suffix.
  var exponent = 0

  init(_ text: String) {
    let digits = text.prefix { !"eEKMBT%".contains($0) }
    let halves = digits.split(separator: ".", omittingEmptySubsequences: false).map {
      $0.filter { ("0"..."9").contains($0) }
    }
    let whole = halves.first ?? ""
    let decimals = halves.count > 1 ? halves[1] : ""
    let trailing = (whole + decimals).reversed().prefix { $0 == "0" }.count
    let isZero = trailing == whole.count + decimals.count
    lastPlace = (isZero ? 0 : trailing) - decimals.count
    exponent = Self.exponent(of: text.dropFirst(digits.count))
  }

  private static func exponent(of rest: Substring) -> Int {
    let suffixes: [Character: Int] = ["K": 3, "M": 6, "B": 9, "T": 12, "%": -2]
    let suffix = rest.last.flatMap { suffixes[$0] } ?? 0
    let written = rest.dropFirst().prefix { "+-0123456789".contains($0) }
    return suffix + (Int(written).map { min(max($0, -400), 400) } ?? 0)
  }
}
