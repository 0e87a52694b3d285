/// What one group did in one hour.
struct HourCell: Sendable {
  /// Rows.
  var rows = 0
  /// The seconds of the hour at which the first and the last of them are.
  var earliest = SecondsOf.hour
  var latest = 0
  /// Requests.
  var requests = 0
  /// Input tokens, cached ones included.
  var input = 0
  /// Output tokens.
  var output = 0
  /// Input tokens read from the cache.
  var cached = 0
  /// Input tokens written to the cache.
  var written = 0
  /// The load of each tenth of the hour: tokens, or requests where the log has no tokens.
  var tenths = InlineArray<10, Int>(repeating: 0)

  /// Adds a row at a second of the hour.
  @inline(__always)
  mutating func add(_ row: Row, second: Int, load: Int) {
    rows += 1
    earliest = min(earliest, second)
    latest = max(latest, second)
    requests += row.requests
    input += row.input
    output += row.output
    cached += row.cached
    written += row.written
    tenths[second / SecondsOf.tenth] += load
  }

  /// Adds another cell of the same hour.
  mutating func add(_ other: HourCell) {
    rows += other.rows
    earliest = min(earliest, other.earliest)
    latest = max(latest, other.latest)
    requests += other.requests
    input += other.input
    output += other.output
    cached += other.cached
    written += other.written
    for index in tenths.indices { tenths[index] += other.tenths[index] }
  }

  /// The load of the busiest tenth.
  var busiestTenth: Int {
    var most = 0
    for index in tenths.indices { most = max(most, tenths[index]) }
    return most
  }

  /// The load of the hour.
  var load: Int {
    var sum = 0
    for index in tenths.indices { sum += tenths[index] }
    return sum
  }
}
