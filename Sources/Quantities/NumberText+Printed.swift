extension NumberText {
  /// The number as `plain` prints it.
  package static func plainPrinted(_ value: Double) -> Double {
    guard value.isFinite else { return value }
    for decimals in 0...9 where printed(value, decimals: decimals) == value { return value }
    return significantPrinted(value, digits: 6)
  }

  /// The number as `significant` prints it.
  package static func significantPrinted(_ value: Double, digits: Int) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let decimals = digits - 1 - exponent(of: value)
    return decimals <= mostDecimals ? printed(value, decimals: decimals) : value
  }

  /// The number as `compact` prints it: 41,300,000 for `41.3M`.
  package static func compactPrinted(_ value: Double) -> Double {
    guard value.isFinite else { return value }
    for (limit, _) in compactLimits where abs(value) >= limit * compactShare {
      return (significantPrinted(value / limit, digits: 3) * limit).rounded()
    }
    return significantPrinted(value, digits: 3)
  }

  /// The number for machines: decimal digits and a point, neither groups nor a power of ten, the
  /// fewest digits that give the same number again; scaled by a power of ten without rounding.
  package static func decimal(_ value: Double, scaledBy power: Int = 0) -> String {
    guard value.isFinite, value != 0 else { return "0" }
    let parts = abs(value).description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    var digits = String(mantissa[0]) + fraction
    var point = mantissa[0].utf8.count + power + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    if point < 1 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    if point > digits.utf8.count {
      digits += String(repeating: "0", count: point - digits.utf8.count)
    }
    return (value < 0 ? "-" : "") + withoutNeedlessZeros(digits, point: point)
  }

  /// Digits with a point after so many of them, without zeros that mean nothing.
  private static func withoutNeedlessZeros(_ digits: String, point: Int) -> String {
    let whole = digits.prefix(point).drop { $0 == "0" }
    var fraction = digits.dropFirst(point)
    while fraction.last == "0" { fraction.removeLast() }
    return (whole.isEmpty ? "0" : String(whole)) + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}
