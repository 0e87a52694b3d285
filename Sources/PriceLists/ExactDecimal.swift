/// A decimal number as it is written, which no binary fraction rounds.
package struct ExactDecimal: Hashable, Sendable {
  /// The digits without zeros at either end, as a whole number with the sign.
  let digits: Int64
  /// The power of ten that they are multiplied by.
  let exponent: Int

  /// Python writes a number that arithmetic has blurred with up to 17 digits, of which no price has
  /// so many.
  private static let mostDigits = 12

  private init(digits: Int64, exponent: Int) {
    var (digits, exponent) = (digits, exponent)
    while digits != 0, digits % 10 == 0 { (digits, exponent) = (digits / 10, exponent + 1) }
    self.digits = digits
    self.exponent = digits == 0 ? 0 : exponent
  }

  /// Reads a JSON number such as `1.5e-07`; nil for any other text, and beyond what prices can be.
  package init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard parts.count <= 2, let mantissa = parts.first else { return nil }
    let power = parts.count == 2 ? Int(parts[1]) : 0
    let isNegative = mantissa.hasPrefix("-")
    let halves = mantissa.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard let power, abs(power) < 100, halves.count <= 2,
      halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let fraction = halves.count == 2 ? halves[1] : ""
    let all = (String(halves[0]) + fraction).drop { $0 == "0" }
    let kept = all.prefix(Self.mostDigits)
    let cut = all.count - kept.count
    guard let whole = kept.isEmpty ? 0 : Int64(kept) else { return nil }
    let roundsUp = all.dropFirst(Self.mostDigits).first.map { $0 >= "5" } ?? false
    let rounded = roundsUp ? whole + 1 : whole
    self.init(
      digits: isNegative ? -rounded : rounded, exponent: power - fraction.count + cut)
  }

  /// Whether it is 0.
  package var isZero: Bool { digits == 0 }
  /// Whether it is below 0.
  package var isNegative: Bool { digits < 0 }

  /// A million times the number: the price of a million tokens from that of one.
  package var perMillion: ExactDecimal {
    ExactDecimal(digits: digits, exponent: exponent + 6)
  }

  /// The share by which a price is lower than another, in percent; nil where it has more than two
  /// decimals or is none.
  package func percentBelow(_ price: ExactDecimal) -> ExactDecimal? {
    let shift = min(exponent, price.exponent)
    guard let own = scaled(to: shift), let other = price.scaled(to: shift), other > 0, own >= 0,
      own <= other
    else { return nil }
    let (product, overflow) = (other - own).multipliedReportingOverflow(by: 10_000)
    guard !overflow, product % other == 0 else { return nil }
    return ExactDecimal(digits: product / other, exponent: -2)
  }

  private func scaled(to power: Int) -> Int64? {
    var value = digits
    for _ in 0..<max(0, exponent - power) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  /// All digits, without an exponent.
  package var text: String {
    let sign = digits < 0 ? "-" : ""
    var whole = String(digits.magnitude)
    if exponent >= 0 { return sign + whole + String(repeating: "0", count: exponent) }
    let places = -exponent
    if whole.count <= places {
      whole = String(repeating: "0", count: places - whole.count + 1) + whole
    }
    return sign + whole.dropLast(places) + "." + whole.suffix(places)
  }
}
