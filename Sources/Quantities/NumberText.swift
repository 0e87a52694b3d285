/// Writes numbers for people; the one place where figures become text.
package enum NumberText {
  /// The format that is written in: en-US but within `withValue`.
  @TaskLocal package static var format = NumberFormat.enUS

  /// What follows the number of a percentage.
  package static var percentSign: String { format.percentSign }

  /// The number with so many decimals and thousands grouped: `1,234.50`.
  ///
  /// Halves are rounded away from zero, forgiving the last bits of binary fractions, so that
  /// 1.005 reads 1.01. From 10¹⁵ on three significant digits and a power of ten are written.
  package static func rounded(_ value: Double, decimals: Int = 0) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "−∞" : "∞" }
    let decimals = min(max(decimals, 0), 9)
    guard let units = units(of: value, decimals: decimals) else { return powerOfTen(value) }
    return text(units: units, decimals: decimals, isNegative: value < 0)
  }

  /// The number rounded as it would be printed with so many decimals.
  package static func printed(_ value: Double, decimals: Int) -> Double {
    let factor = powers[min(max(decimals, 0), 9)]
    let magnitude = halfAway(abs(value) * factor) / factor
    return value < 0 ? -magnitude : magnitude
  }

  /// The number as a person would have typed it: `0.075`, `1,200`, no digits that mean nothing.
  package static func plain(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return rounded(value) }
    for decimals in 0...9 where printed(value, decimals: decimals) == value {
      return rounded(value, decimals: decimals)
    }
    return significant(value, digits: 6)
  }

  /// The number with so many significant digits, trailing zeros cut: `0.2163`, `1,975.31`.
  package static func significant(_ value: Double, digits: Int) -> String {
    guard value.isFinite, value != 0 else { return rounded(value) }
    let decimals = digits - 1 - exponent(of: value)
    guard decimals > 0 else { return rounded(value) }
    guard decimals <= 9 else { return powerOfTen(value) }
    guard var units = units(of: value, decimals: decimals) else { return powerOfTen(value) }
    var shown = decimals
    while shown > 0, units.isMultiple(of: 10) { (units, shown) = (units / 10, shown - 1) }
    return text(units: units, decimals: shown, isNegative: value < 0)
  }

  /// A share as a percentage: `12.5%`.
  package static func percent(_ share: Double, decimals: Int = 0) -> String {
    rounded(share * 100, decimals: decimals) + percentSign
  }

  /// A share as it was given, as a percentage without digits that mean nothing.
  package static func plainPercent(_ share: Double) -> String {
    let text = printed(share * 100, decimals: 6)
    return plain(text) + percentSign
  }

  /// A volume with three significant digits: `41.3M`, `1.5B`, `850`.
  package static func compact(_ value: Double) -> String {
    for (limit, suffix) in compactLimits where abs(value) >= limit * compactShare {
      return significant(value / limit, digits: 3) + suffix
    }
    return significant(value, digits: 3)
  }

  /// The number as a person would have typed it, large ones with a suffix where at most three decimals
  /// say it whole: `45B`, `70.6B`, `12,345,678`.
  package static func shortPlain(_ value: Double) -> String {
    guard let (limit, suffix) = suffix(of: value) else { return plain(value) }
    let scaled = value / limit
    return printed(scaled, decimals: 3) == scaled ? plain(scaled) + suffix : plain(value)
  }

  /// The number with so many significant digits, large ones with a suffix: `7.288B`.
  package static func shortSignificant(_ value: Double, digits: Int) -> String {
    guard let (limit, suffix) = suffix(of: value) else { return significant(value, digits: digits) }
    return significant(value / limit, digits: digits) + suffix
  }

  /// The number rounded as `shortSignificant` prints it.
  package static func shortSignificantPrinted(_ value: Double, digits: Int) -> Double {
    guard let (limit, _) = suffix(of: value) else {
      return significantPrinted(value, digits: digits)
    }
    return significantPrinted(value / limit, digits: digits) * limit
  }

  /// The suffix of a large number, and what it stands for; nil below a million.
  private static func suffix(of value: Double) -> (limit: Double, suffix: String)? {
    guard value.isFinite else { return nil }
    return [(1e12, "T"), (1e9, "B"), (1e6, "M")].first { abs(value) >= $0.0 }
  }

  /// An amount of money with its currency: `$1,234.50`, `CHF 20`.
  package static func money(_ amount: Double, _ currency: Currency, decimals: Int = 0) -> String {
    let text = rounded(abs(amount), decimals: decimals)
    let isNegative = amount < 0 && text.utf8.contains { (49...57).contains($0) }
    return (isNegative ? minus : "") + format.money(text, currency)
  }

  /// An amount of money as a person would have typed it: `$0.075`.
  package static func plainMoney(_ amount: Double, _ currency: Currency) -> String {
    (amount < 0 ? minus : "") + format.money(plain(abs(amount)), currency)
  }

  /// An amount of money with three significant digits: `−$20K`, `€1.5M`.
  package static func compactMoney(_ amount: Double, _ currency: Currency) -> String {
    (amount < 0 ? minus : "") + format.money(compact(abs(amount)), currency)
  }

  /// A price per unit: at least two decimals, and four significant digits below 1.
  package static func price(_ amount: Double, _ currency: Currency) -> String {
    money(amount, currency, decimals: priceDecimals(amount))
  }

  /// The decimals that a price needs to show four significant digits, 2…9.
  package static func priceDecimals(_ amount: Double) -> Int {
    guard amount.isFinite, amount != 0, abs(amount) < 1 else { return 2 }
    let decimals = min(9, 3 - exponent(of: amount))
    return (2...9).first {
      $0 >= decimals || printed(amount, decimals: $0) == printed(amount, decimals: decimals)
    } ?? 2
  }

  static let compactLimits = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K")]
  /// From this share of a limit on, three digits round to the limit itself.
  static let compactShare = 0.9995
  /// No number is printed with more.
  static let mostDecimals = 9
  private static let minus = "−"
  private static let powers: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  private static func halfAway(_ value: Double) -> Double {
    (value * (1 + 4 * Double.ulpOfOne)).rounded(.toNearestOrAwayFromZero)
  }

  static func exponent(of value: Double) -> Int {
    var (magnitude, exponent) = (abs(value), 0)
    while magnitude >= 9.9999999995 { (magnitude, exponent) = (magnitude / 10, exponent + 1) }
    while magnitude < 0.99999999995 { (magnitude, exponent) = (magnitude * 10, exponent - 1) }
    return exponent
  }

  private static func powerOfTen(_ value: Double) -> String {
    let power = exponent(of: value)
    var mantissa = abs(value)
    for _ in 0..<abs(power) { mantissa = power > 0 ? mantissa / 10 : mantissa * 10 }
    let sign = value < 0 ? minus : ""
    return "\(sign)\(significant(mantissa, digits: 3)) × 10^\(power)"
  }

  /// The magnitude in units of the last decimal, rounded; nil from 10¹⁵ on.
  private static func units(of value: Double, decimals: Int) -> Int? {
    abs(value) < 1e15 ? Int(exactly: halfAway(abs(value) * powers[decimals])) : nil
  }

  /// The digits of so many units of the last decimal, thousands grouped.
  private static func text(units: Int, decimals: Int, isNegative: Bool) -> String {
    let format = format
    var (power, digits) = (1, 1)
    let tenth = units / 10
    while digits <= decimals || power <= tenth { (power, digits) = (power * 10, digits + 1) }
    let group = format.groupSign.utf8
    var text: [UInt8] = []
    text.reserveCapacity(40)
    if isNegative, units != 0 { text.append(contentsOf: minus.utf8) }
    for place in (0..<digits).reversed() {
      text.append(UInt8(ascii: "0") + UInt8(units / power % 10))
      power /= 10
      let whole = place - decimals
      if whole > 0, whole.isMultiple(of: 3) { text.append(contentsOf: group) }
      if whole == 0, decimals > 0 { text.append(format.decimalSign) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
