/// Cuts logs into blocks of whole records, one log after another.
///
/// A line end inside quotes does not end a record of CSV: a block begins outside quotes, so the
/// number of quotes before a line end tells which it is.
struct RecordCutter: Sendable {
  private let sources: [UsageSource]
  private let request: LayoutRequest
  private let rules: UsageRules
  private var file = -1
  private var layout: LogLayout?
  private var index = 0
  private var rest: [UInt8] = []
  private var isAtEnd = true
  /// The layout of every log that was begun.
  private(set) var layouts: [LogLayout] = []

  init(_ sources: [UsageSource], _ request: LayoutRequest, _ rules: UsageRules) {
    (self.sources, self.request, self.rules) = (sources, request, rules)
  }

  /// The next block, nil after the last log's last.
  mutating func next() throws -> RecordBlock? {
    while true {
      if isAtEnd, rest.isEmpty {
        guard file + 1 < sources.count else { return nil }
        file += 1
        try beginFile()
        continue
      }
      if let block = try nextOfFile() { return block }
    }
  }

  /// The next block of the log, nil where only its end is left.
  private mutating func nextOfFile() throws -> RecordBlock? {
    guard let layout else { return nil }
    var cut = 0
    if isAtEnd {
      cut = rest.count
    } else {
      try fill()
      cut = isAtEnd ? rest.count : recordEnd(in: rest, layout.syntax)
      guard cut > 0 else {
        try checkLength()
        return nil
      }
    }
    let bytes = rest
    rest = Array(bytes[cut...])
    defer { index += 1 }
    return RecordBlock(
      index: index, file: file, layout: layout, bytes: bytes, range: 0..<cut)
  }

  /// Reads a log as far as its header, and the first of its records that tell how time is written.
  private mutating func beginFile() throws {
    (isAtEnd, layout) = (false, nil)
    // A pipe may give a few bytes at a time.
    repeat { try fill() } while !isAtEnd && rest.count < HeaderReader.sampleBytes
    try HeaderReader.checkEncoding(rest, file: sources[file].name)
    if rest.starts(with: Self.byteOrderMark) { rest.removeFirst(Self.byteOrderMark.count) }
    while true {
      let header = HeaderReader(bytes: rest, isWhole: isAtEnd, file: sources[file].name)
      if var found = try header.layout(for: request) {
        found.layout.headerLines = rest[..<found.recordStart].count { $0 == UInt8(ascii: "\n") }
        rest = Array(rest[found.recordStart...])
        layout = found.layout
        layouts.append(found.layout)
        return
      }
      try checkLength()
      try fill()
    }
  }

  private mutating func fill() throws {
    let bytes = try sources[file].read(rules.blockBytes)
    if bytes.isEmpty { isAtEnd = true }
    if rest.isEmpty { rest = bytes } else { rest += bytes }
  }

  private func checkLength() throws {
    guard rest.count > rules.largestRecord else { return }
    throw UsageFault(
      file: sources[file].name, .recordTooLong(limit: rules.largestRecord))
  }

  /// Where the last whole record ends; 0 if there is none.
  private func recordEnd(in bytes: [UInt8], _ syntax: LogSyntax) -> Int {
    let span = bytes.span
    var isQuoted = false
    if case .separated = syntax {
      isQuoted = !ByteCount.of(UInt8(ascii: "\""), in: span).isMultiple(of: 2)
    }
    var end = span.count
    while end > 0 {
      let byte = span[end - 1]
      if byte == UInt8(ascii: "\n"), !isQuoted { return end }
      if byte == UInt8(ascii: "\""), case .separated = syntax { isQuoted.toggle() }
      end -= 1
    }
    return 0
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
