import ScenarioModel

/// Reads the rows of one block.
struct RowReader {
  private let has: Columns
  private let countsCacheApart: Bool
  private let zone: UsageZone?
  private var cursor: RecordCursor
  private var stamps: StampReader
  private let isByRequest: Bool
  private let mostTokens: Int
  private var localHour = Int.min
  private var localOffset = 0
  /// More tokens of one request are taken for a slip.
  private static let mostTokensOfRequest = 100_000_000
  private static let mostOfBucket = 1_000_000_000_000_000

  /// A reader of rows whose local times, if they have no offset, are of a zone; nil is UTC.
  init(_ layout: LogLayout, zone: UsageZone?) {
    (has, countsCacheApart, self.zone) = (Columns(layout), layout.countsCacheApart, zone)
    cursor = RecordCursor(layout)
    stamps = StampReader(style: layout.stamps)
    isByRequest = layout.isByRequest
    mostTokens = layout.isByRequest ? Self.mostTokensOfRequest : Self.mostOfBucket
  }

  /// The lines read so far.
  var lines: Int { cursor.lines }

  /// Where the cell to group by is in the row last read.
  var group: Range<Int> { cursor.cells.range(.group) }

  /// The next row; nil where the line is blank or the request never came to a model.
  mutating func next(
    in bytes: Span<UInt8>, from position: inout Int, answeredFromCache: inout Int
  ) throws(RowFault) -> Row? {
    switch cursor.next(in: bytes, from: &position) {
    case .blank: return nil
    case .notJSON: throw RowFault(.notJSON)
    case .cells(let count): throw RowFault(.cells, text: String(count))
    case .whole: break
    }
    if has.answeredFromCache, isTrue(bytes, cursor.cells.range(.answeredFromCache)) {
      answeredFromCache += 1
      return nil
    }
    return try row(bytes)
  }

  private mutating func row(_ bytes: Span<UInt8>) throws(RowFault) -> Row {
    var row = Row()
    try readTime(bytes, into: &row)
    row.requests = try isByRequest ? 1 : number(.requests, bytes, isOptional: true)
    row.input = try number(.input, bytes, isOptional: !has.input)
    row.output = try number(.output, bytes, isOptional: !has.output)
    if has.cached { row.cached = try number(.cached, bytes, isOptional: true) }
    if has.written { row.written = try number(.written, bytes, isOptional: true) }
    if has.writtenLonger {
      row.written += try number(.writtenLonger, bytes, isOptional: true)
    }
    if countsCacheApart {
      row.input += row.cached + row.written
    } else if row.cached + row.written > row.input {
      throw fault(.cachedAboveInput, .cached, bytes)
    }
    if has.spend { row.spend = try spend(bytes) }
    row.identity = identity(of: row, bytes)
    return row
  }

  @inline(__always)
  private mutating func readTime(_ bytes: Span<UInt8>, into row: inout Row) throws(RowFault) {
    do {
      let stamp = try stamps.read(bytes, cursor.cells.range(.timestamp))
      (row.seconds, row.nanoseconds) = (stamp.seconds, stamp.nanoseconds)
      if let zone, stamp.style == .naive { row.seconds = moment(ofLocal: stamp.seconds, zone) }
    } catch {
      let kind: RowFault.Kind =
        switch error {
        case .notATime: .notATime
        case .otherStyle: .otherStyle
        case .absurd: .absurdTime
        }
      throw fault(kind, .timestamp, bytes)
    }
  }

  private mutating func moment(ofLocal seconds: Int, _ zone: UsageZone) -> Int {
    let hour = seconds / SecondsOf.tenth
    if hour != localHour {
      (localHour, localOffset) = (hour, seconds - zone.moment(ofLocal: seconds))
    }
    return seconds - localOffset
  }

  @inline(__always)
  private func number(
    _ role: ColumnRole, _ bytes: Span<UInt8>, isOptional: Bool
  ) throws(RowFault) -> Int {
    let range = cursor.cells.range(role)
    if isOptional, range.isEmpty { return 0 }
    do {
      return try CellNumber.whole(bytes, range, most: mostTokens)
    } catch {
      let kind: RowFault.Kind =
        switch error {
        case .empty: .empty
        case .notANumber: .notANumber
        case .negative: .negative
        case .absurd: .absurd
        }
      throw fault(kind, role, bytes)
    }
  }

  private func spend(_ bytes: Span<UInt8>) throws(RowFault) -> Int? {
    let range = cursor.cells.range(.spend)
    if range.isEmpty { return nil }
    guard let amount = CellNumber.picoUnits(bytes, range) else {
      throw fault(.notMoney, .spend, bytes)
    }
    return amount
  }

  private func fault(_ kind: RowFault.Kind, _ role: ColumnRole, _ bytes: Span<UInt8>) -> RowFault {
    RowFault(kind, role: role, text: CellText.excerpt(bytes, cursor.cells.range(role)))
  }

  /// A hash of the id where there is one, else of all that was read.
  @inline(__always)
  private func identity(of row: Row, _ bytes: Span<UInt8>) -> UInt64 {
    let id = cursor.cells.range(.id)
    if !id.isEmpty { return ByteHash.mixed(ByteHash.of(bytes, id)) }
    var hash = ByteHash.mixed(UInt64(truncatingIfNeeded: row.seconds))
    hash = ByteHash.mixed(hash ^ UInt64(truncatingIfNeeded: row.nanoseconds))
    hash = ByteHash.mixed(hash ^ UInt64(truncatingIfNeeded: row.input &+ row.requests << 40))
    hash = ByteHash.mixed(hash ^ UInt64(truncatingIfNeeded: row.output &+ row.cached << 32))
    if let spend = row.spend { hash = ByteHash.mixed(hash ^ UInt64(truncatingIfNeeded: spend)) }
    let group = cursor.cells.range(.group)
    return group.isEmpty ? hash : ByteHash.mixed(hash ^ ByteHash.of(bytes, group))
  }

  private func isTrue(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return bytes[first] | 0x20 == UInt8(ascii: "t") || bytes[first] == UInt8(ascii: "1")
  }
}

/// Which columns a log has, looked up once.
private struct Columns {
  let input: Bool
  let output: Bool
  let cached: Bool
  let written: Bool
  let writtenLonger: Bool
  let spend: Bool
  let answeredFromCache: Bool

  init(_ layout: LogLayout) {
    (input, output) = (layout.has(.input), layout.has(.output))
    (cached, written) = (layout.has(.cached), layout.has(.written))
    (writtenLonger, spend) = (layout.has(.writtenLonger), layout.has(.spend))
    answeredFromCache = layout.has(.answeredFromCache)
  }
}
