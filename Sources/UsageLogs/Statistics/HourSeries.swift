/// What was done in every hour of a log, the empty ones included.
struct HourSeries: Sendable {
  /// Requests.
  var requests: [Double]
  /// Input tokens, cached ones included.
  var input: [Double]
  /// Output tokens.
  var output: [Double]
  /// Input tokens read from the cache.
  var cached: [Double]
  /// Input tokens written to the cache.
  var written: [Double]
  /// Tokens, or requests where the log has none.
  var load: [Double]
  /// The load of the busiest tenth.
  var busiest: [Double]

  /// Hours without anything.
  init(count: Int) {
    let zeros = Array(repeating: 0.0, count: count)
    (requests, input, output, cached) = (zeros, zeros, zeros, zeros)
    (written, load, busiest) = (zeros, zeros, zeros)
  }

  /// The hours of a group; a day's row is spread evenly over its hours.
  init(_ tally: GroupTally, hours: LogHours, isDaily: Bool) {
    self.init(count: hours.count)
    let parts = isDaily ? 24 : 1
    for (hour, cell) in zip(tally.hours, tally.cells) {
      for part in 0..<parts {
        let index = hour - hours.first + part
        guard requests.indices.contains(index) else { continue }
        add(cell, at: index, over: Double(parts))
      }
    }
  }

  private mutating func add(_ cell: HourCell, at index: Int, over parts: Double) {
    requests[index] += Double(cell.requests) / parts
    input[index] += Double(cell.input) / parts
    output[index] += Double(cell.output) / parts
    cached[index] += Double(cell.cached) / parts
    written[index] += Double(cell.written) / parts
    load[index] += Double(cell.load) / parts
    busiest[index] += Double(cell.busiestTenth) / parts
  }
}
