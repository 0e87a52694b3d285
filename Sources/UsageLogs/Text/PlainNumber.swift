/// Numbers as a scenario writes them.
enum PlainNumber {
  /// The number with so many significant digits, without grouping, in no locale.
  static func text(_ value: Double, digits: Int = 6) -> String {
    guard value.isFinite, value != 0 else { return "0" }
    var (factor, magnitude) = (1.0, abs(value))
    while magnitude >= limit(digits) { (magnitude, factor) = (magnitude / 10, factor / 10) }
    while magnitude < limit(digits - 1), factor < most {
      (magnitude, factor) = (magnitude * 10, factor * 10)
    }
    let rounded = factor >= 1 ? (value * factor).rounded() / factor : value.rounded()
    let text = "\(rounded)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static let most = 1e12

  private static func limit(_ digits: Int) -> Double {
    (0..<digits).reduce(1) { power, _ in power * 10 }
  }
}
