import Quantities

/// Reads times from bytes.
struct StampReader {
  /// A moment, in the style in which it was written.
  struct Stamp {
    /// Whole seconds since 1970 UTC, or of the local clock where there is no offset.
    var seconds: Int
    /// Billionths of a second beyond them.
    var nanoseconds = 0
    /// How it was written.
    var style: StampStyle
  }

  /// What keeps a cell from being a time.
  enum Failure: Error {
    case notATime, otherStyle, absurd
  }

  /// The style that is expected; nil where any is taken.
  let style: StampStyle?
  private var lastDate = 0
  private var lastDays = 0
  /// Times from 2000-01-01 to 2099-12-31 are taken.
  private static let plausible = 946_684_800..<4_102_444_800

  init(style: StampStyle?) { self.style = style }

  /// The moment of a cell.
  @inline(__always)
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(Failure) -> Stamp {
    let isDate = range.count >= 10 && bytes[range.lowerBound + 4] == UInt8(ascii: "-")
    let stamp = isDate ? try iso(bytes, range) : try epoch(bytes, range)
    if let style, stamp.style != style { throw .otherStyle }
    guard Self.plausible.contains(stamp.seconds) else { throw .absurd }
    return stamp
  }

  private func epoch(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(Failure) -> Stamp {
    var (value, index) = (0, range.lowerBound)
    while index < range.upperBound, bytes[index] &- 48 <= 9, index - range.lowerBound < 19 {
      value = value &* 10 &+ Int(bytes[index] &- 48)
      index += 1
    }
    let count = index - range.lowerBound
    guard (9...19).contains(count), value >= 0 else { throw .notATime }
    let perSecond = count <= 11 ? 1 : count <= 14 ? 1_000 : count <= 17 ? 1_000_000 : 1_000_000_000
    var stamp = Stamp(seconds: value / perSecond, style: .epoch(perSecond: perSecond))
    stamp.nanoseconds = value % perSecond * (1_000_000_000 / perSecond)
    if index < range.upperBound {
      guard bytes[index] == UInt8(ascii: ".") else { throw .notATime }
      let fraction = nanoseconds(bytes, index + 1, range.upperBound)
      guard fraction.end == range.upperBound else { throw .notATime }
      if perSecond == 1 { stamp.nanoseconds = fraction.value }
    }
    return stamp
  }

  @inline(__always)
  private mutating func iso(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) throws(Failure) -> Stamp {
    let start = range.lowerBound
    let days = try days(bytes, start)
    if range.count == 10 { return Stamp(seconds: days * 86_400, style: .date) }
    guard range.count >= 16,
      bytes[start + 10] == UInt8(ascii: "T")
        || bytes[start + 10] == UInt8(ascii: " ") || bytes[start + 10] == UInt8(ascii: "t"),
      bytes[start + 13] == UInt8(ascii: ":")
    else { throw .notATime }
    let hour = try pair(bytes, start + 11)
    let minute = try pair(bytes, start + 14)
    var index = start + 16
    var second = 0
    if index < range.upperBound, bytes[index] == UInt8(ascii: ":") {
      guard range.count >= 19 else { throw .notATime }
      second = try pair(bytes, index + 1)
      index += 3
    }
    // A second 60 is a leap second; it counts as the next one.
    guard hour < 24, minute < 60, second <= 60 else { throw .notATime }
    var stamp = Stamp(
      seconds: days * 86_400 + hour * 3_600 + minute * 60 + second, style: .naive)
    if index < range.upperBound,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
    {
      let fraction = nanoseconds(bytes, index + 1, range.upperBound)
      (stamp.nanoseconds, index) = (fraction.value, fraction.end)
    }
    if index < range.upperBound {
      stamp.seconds -= try offset(bytes, index..<range.upperBound)
      stamp.style = .zoned
    }
    return stamp
  }

  @inline(__always)
  private mutating func days(_ bytes: Span<UInt8>, _ start: Int) throws(Failure) -> Int {
    guard bytes[start + 7] == UInt8(ascii: "-") else { throw .notATime }
    let century = try pair(bytes, start)
    let year = try century * 100 + pair(bytes, start + 2)
    let month = try pair(bytes, start + 5)
    let day = try pair(bytes, start + 8)
    let date = (year * 100 + month) * 100 + day
    if date != lastDate {
      guard let found = CalendarDate(year: year, month: month, day: day) else { throw .notATime }
      (lastDate, lastDays) = (date, found.daysSince1970)
    }
    return lastDays
  }

  @inline(__always)
  private func pair(_ bytes: Span<UInt8>, _ index: Int) throws(Failure) -> Int {
    let (tens, ones) = (bytes[index] &- 48, bytes[index + 1] &- 48)
    guard tens <= 9, ones <= 9 else { throw .notATime }
    return Int(tens) * 10 + Int(ones)
  }

  private func nanoseconds(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (value: Int, end: Int) {
    var (value, unit, index) = (0, 100_000_000, start)
    while index < end, bytes[index] &- 48 <= 9 {
      value += Int(bytes[index] &- 48) * unit
      unit /= 10
      index += 1
    }
    return (value, index)
  }

  /// The seconds that a local clock is ahead of UTC: `Z`, ` UTC`, `+02:00`, `-0530`, `+02`.
  private func offset(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(Failure) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
    let rest = range.upperBound - index
    guard rest > 0 else { throw .notATime }
    if rest == 1, bytes[index] | 0x20 == UInt8(ascii: "z") { return 0 }
    if rest == 3, bytes[index] == UInt8(ascii: "U"), bytes[index + 1] == UInt8(ascii: "T"),
      bytes[index + 2] == UInt8(ascii: "C")
    {
      return 0
    }
    guard bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"),
      [3, 5, 6].contains(rest)
    else { throw .notATime }
    let hours = try pair(bytes, index + 1)
    if rest == 6, bytes[index + 3] != UInt8(ascii: ":") { throw .notATime }
    let minutes = rest == 3 ? 0 : try pair(bytes, index + rest - 2)
    guard hours <= 18, minutes < 60 else { throw .notATime }
    let seconds = hours * 3_600 + minutes * 60
    return bytes[index] == UInt8(ascii: "-") ? -seconds : seconds
  }
}
