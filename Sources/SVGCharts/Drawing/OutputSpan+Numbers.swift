extension OutputSpan<UInt8> {
  /// The most bytes that a printed number takes: sign, eight digits, point, two decimals.
  static var longestNumber: Int { 12 }

  /// Appends `number` rounded to two decimals, without needless zeros; what isn't a number is 0 and
  /// what no drawing reaches is cut off.
  mutating func append(number: Double) {
    let magnitude = min(number.magnitude, 1e7)
    guard magnitude.isFinite else { return append(UInt8(ascii: "0")) }
    let hundredths = Int(magnitude * 100 + 0.5)
    if number < 0, hundredths > 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = hundredths.quotientAndRemainder(dividingBy: 100)
    append(whole: whole)
    if fraction == 0 { return }
    append(UInt8(ascii: "."))
    append(digit: fraction / 10)
    if fraction % 10 > 0 { append(digit: fraction % 10) }
  }

  private mutating func append(whole number: Int) {
    if number >= 1000 { append(whole: number / 1000) }
    if number >= 100 { append(digit: number / 100 % 10) }
    if number >= 10 { append(digit: number / 10 % 10) }
    append(digit: number % 10)
  }

  private mutating func append(digit: Int) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
  }
}
