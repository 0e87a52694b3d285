/// Reads numbers from bytes.
enum CellNumber {
  /// What keeps a cell from being a number of tokens or requests.
  enum Failure: Error {
    case empty, notANumber, negative, absurd
  }

  /// A whole number that is not negative, at most `most`; `374.0` is 374.
  @inline(__always)
  static func whole(
    _ bytes: Span<UInt8>, _ range: Range<Int>, most: Int
  ) throws(Failure) -> Int {
    guard !range.isEmpty else { throw .empty }
    var value = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = value &* 10 &+ Int(digit)
      guard value <= most else { throw .absurd }
      index += 1
    }
    if index < range.upperBound { try checkRest(bytes, index..<range.upperBound, range) }
    return value
  }

  private static func checkRest(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, _ range: Range<Int>
  ) throws(Failure) {
    if rest == range, bytes[rest.lowerBound] == UInt8(ascii: "-"), rest.count > 1 {
      for index in rest.dropFirst() {
        guard bytes[index] &- UInt8(ascii: "0") <= 9 else { throw .notANumber }
      }
      throw .negative
    }
    guard rest != range, bytes[rest.lowerBound] == UInt8(ascii: ".") else { throw .notANumber }
    for index in rest.dropFirst() where bytes[index] != UInt8(ascii: "0") { throw .notANumber }
  }

  /// An amount of money in units of 10⁻¹²; nil where it is none, or more than a bill can be.
  static func picoUnits(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    let isNegative = index < range.upperBound && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var (digits, scale, count, isFraction) = (0, 12, 0, false)
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        let digit = byte &- UInt8(ascii: "0")
        guard digit <= 9 else { break }
        count += 1
        if digits < Int.max / 100 {
          digits = digits * 10 + Int(digit)
          if isFraction { scale -= 1 }
        } else if !isFraction {
          return nil
        }
      }
      index += 1
    }
    guard count > 0, let power = exponent(bytes, index..<range.upperBound) else { return nil }
    return scaled(digits, by: scale + power).map { isNegative ? -$0 : $0 }
  }

  private static let mostExponent = 40

  /// The exponent of `e-05`; 0 where nothing follows, nil where something else does.
  private static func exponent(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard let first = range.first else { return 0 }
    guard bytes[first] | 0x20 == UInt8(ascii: "e"), range.count > 1 else { return nil }
    let sign = bytes[first + 1]
    let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    let digits = range.dropFirst(isSigned ? 2 : 1)
    guard !digits.isEmpty else { return nil }
    var power = 0
    for index in digits {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9, power <= mostExponent else { return nil }
      power = power * 10 + Int(digit)
    }
    return sign == UInt8(ascii: "-") ? -power : power
  }

  /// The digits times a power of ten, halves rounded up; nil where it does not fit.
  private static func scaled(_ digits: Int, by power: Int) -> Int? {
    var (value, power) = (digits, power)
    while power > 0 {
      let (next, isOver) = value.multipliedReportingOverflow(by: 10)
      if isOver { return nil }
      (value, power) = (next, power - 1)
    }
    while power < -1, value > 0 { (value, power) = (value / 10, power + 1) }
    return power == -1 ? (value + 5) / 10 : power < -1 ? 0 : value
  }
}
