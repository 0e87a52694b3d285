import ScenarioModel

/// What one worker has read so far.
struct Tally: Sendable {
  /// The names of the groups.
  private(set) var table = GroupTable()
  /// What each group did.
  var groups: [GroupTally] = []
  /// Rows, those left out included.
  private(set) var rows = 0
  /// Rows that were left out.
  var badRows = BadRows()
  /// Requests that a cache in front of the model answered.
  private(set) var answeredFromCache = 0
  /// What is known of rows that are there twice.
  private(set) var sample = RowSample()
  /// In which order the rows of each block are.
  private(set) var orders: [BlockOrder] = []
  /// The greatest part of a day of which every row's time is a multiple, in seconds.
  private(set) var resolution = SecondsOf.day
  private let zone: UsageZone
  private let naiveZone: UsageZone?
  private let shift: Int
  private let mostGroups: Int

  init(zone: UsageZone, naiveTimesAreLocal: Bool, rules: UsageRules) {
    self.zone = zone
    naiveZone = naiveTimesAreLocal ? zone : nil
    shift = zone.hourShift
    mostGroups = rules.mostGroups
  }

  /// Reads a block; false where there are more groups than may be.
  mutating func add(_ block: RecordBlock) -> Bool {
    let bytes = block.bytes.span.extracting(block.range)
    var reader = RowReader(block.layout, zone: naiveZone)
    var order = BlockOrder(index: block.index, file: block.file)
    let hasTokens = block.layout.has(.input) || block.layout.has(.output)
    var position = 0
    while position < bytes.count {
      let line = reader.lines
      do throws(RowFault) {
        let row = try reader.next(
          in: bytes, from: &position, answeredFromCache: &answeredFromCache)
        guard let row else { continue }
        count(row, bytes, reader.group, hasTokens: hasTokens)
        order.note(row.seconds, line: line)
      } catch {
        rows += 1
        badRows.note(error, in: block, line: line)
      }
    }
    order.lines = reader.lines
    orders.append(order)
    return groups.count <= mostGroups
  }

  @inline(__always)
  private mutating func count(
    _ row: Row, _ bytes: Span<UInt8>, _ name: Range<Int>, hasTokens: Bool
  ) {
    rows += 1
    // Empty buckets are alike without being the same.
    if row.input + row.output + row.requests > 0 { sample.add(row.identity) }
    if resolution != 1 { narrowResolution(row) }
    let group = table.index(of: bytes, name)
    if group == groups.count { groups.append(GroupTally()) }
    groups[group].add(
      row, at: row.seconds + shift, load: hasTokens ? row.input + row.output : row.requests)
  }

  private mutating func narrowResolution(_ row: Row) {
    var (large, small) = (resolution, row.nanoseconds == 0 ? row.seconds : 1)
    while small != 0 { (large, small) = (small, large % small) }
    resolution = large
  }

  /// Adds what another worker has read.
  mutating func add(_ other: Tally) {
    for (name, group) in zip(other.table.names, other.groups) {
      let index = table.index(of: name)
      if index == groups.count { groups.append(GroupTally()) }
      groups[index].add(group)
    }
    rows += other.rows
    badRows.add(other.badRows)
    answeredFromCache += other.answeredFromCache
    sample.add(other.sample)
    orders += other.orders
    var (large, small) = (resolution, other.resolution)
    while small != 0 { (large, small) = (small, large % small) }
    resolution = large
  }

  /// The times of the earliest and the latest row; nil where there is none.
  var span: ClosedRange<Int>? {
    var (earliest, latest) = (Int.max, Int.min)
    for group in groups {
      for (hour, cell) in zip(group.hours, group.cells) {
        let start = hour * SecondsOf.hour - shift
        earliest = min(earliest, start + cell.earliest)
        latest = max(latest, start + cell.latest)
      }
    }
    return earliest <= latest ? earliest...latest : nil
  }
}
