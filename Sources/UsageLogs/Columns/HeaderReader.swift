/// Reads the beginning of a log: what it is encoded as, and which columns it has.
struct HeaderReader {
  /// The log from its start.
  let bytes: [UInt8]
  /// Whether nothing follows them.
  let isWhole: Bool
  /// The log's name.
  let file: String

  private static let separators = [",", ";", "\t"].flatMap { Array($0.utf8) }

  /// Refuses what is no text of UTF-8.
  static func checkEncoding(_ bytes: [UInt8], file: String) throws(UsageFault) {
    let start = bytes.prefix(sampleBytes)
    if start.starts(with: [0x1F, 0x8B]) { throw UsageFault(file: file, .gzip) }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      throw UsageFault(file: file, .utf16)
    }
    let nulls = start.count { $0 == 0 }
    if nulls * 3 > start.count { throw UsageFault(file: file, .utf16) }
    if nulls > 0 { throw UsageFault(file: file, .notText) }
  }

  /// So many bytes tell how a log is encoded.
  static let sampleBytes = 4_096

  /// The layout and where the records begin; nil where more bytes are needed.
  func layout(
    for request: LayoutRequest
  ) throws(UsageFault) -> (layout: LogLayout, recordStart: Int)? {
    guard let start = bytes.firstIndex(where: { !Self.isSpace($0) }) else {
      if isWhole { throw UsageFault(file: file, .empty) }
      return nil
    }
    switch bytes[start] {
    case UInt8(ascii: "["): throw UsageFault(file: file, .jsonArray)
    case UInt8(ascii: "{"): return try jsonLayout(start, request)
    default: return try separatedLayout(start, request)
    }
  }

  private func separatedLayout(
    _ start: Int, _ request: LayoutRequest
  ) throws(UsageFault) -> (layout: LogLayout, recordStart: Int)? {
    var isQuoted = false
    var end = start
    while end < bytes.count, isQuoted || bytes[end] != UInt8(ascii: "\n") {
      if bytes[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
    }
    if end == bytes.count, !isWhole { return nil }
    let line = Array(bytes[start..<end])
    let separator = Self.separators.max { left, right in
      line.count { $0 == left } < line.count { $0 == right }
    }
    guard let separator else { return nil }
    let syntax = LogSyntax.separated(by: separator)
    let names = CellText.cells(of: line, separator: separator)
    let finder = ColumnFinder(names: names, syntax: syntax, file: file)
    let layout = try finder.layout(for: request)
    let recordStart = min(end + 1, bytes.count)
    guard let more = bytes[recordStart...].firstIndex(where: { !Self.isSpace($0) }) else {
      if isWhole { throw UsageFault(file: file, line: 1, .headerAlone) }
      return nil
    }
    return try withStamps(layout, from: recordStart, seen: more)
  }

  private func jsonLayout(
    _ start: Int, _ request: LayoutRequest
  ) throws(UsageFault) -> (layout: LogLayout, recordStart: Int)? {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end == bytes.count, !isWhole { return nil }
    guard JSONKeys.names(of: bytes.span.extracting(start..<end)) != nil else {
      throw UsageFault(file: file, line: 1, .notJSON)
    }
    let names = JSONKeys.names(ofLines: bytes.span.extracting(start..<bytes.count))
    let finder = ColumnFinder(names: names, syntax: .jsonLines, file: file)
    return try withStamps(try finder.layout(for: request), from: start, seen: start)
  }

  /// The layout with the style in which the first row that can be read writes time.
  private func withStamps(
    _ layout: LogLayout, from start: Int, seen: Int
  ) throws(UsageFault) -> (layout: LogLayout, recordStart: Int)? {
    var layout = layout
    var cursor = RecordCursor(layout)
    var position = start
    let span = bytes.span
    while position < span.count {
      let shape = cursor.next(in: span, from: &position)
      // What has no line end may go on.
      if !isWhole, position > span.count { break }
      guard shape == .whole else { continue }
      if let style = StampStyle(of: span, cursor.cells.range(.timestamp)) {
        layout.stamps = style
        return (layout, start)
      }
    }
    return isWhole || bytes.count - start > Self.mostBytesWithoutTime ? (layout, start) : nil
  }

  private static let mostBytesWithoutTime = 1 << 20

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
