/// How a log writes time; one log has one style.
enum StampStyle: Equatable, Sendable {
  /// A number of so many units a second since 1970.
  case epoch(perSecond: Int)
  /// A day alone.
  case date
  /// ISO 8601 with the offset from UTC.
  case zoned
  /// ISO 8601 without an offset.
  case naive

  /// The style of a cell; nil where it is no time.
  init?(of bytes: Span<UInt8>, _ range: Range<Int>) {
    var reader = StampReader(style: nil)
    guard let style = try? reader.read(bytes, range).style else { return nil }
    self = style
  }
}
