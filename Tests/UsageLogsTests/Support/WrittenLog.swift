import UsageLogs

/// Writes logs for tests, one row at a time.
struct WrittenLog {
  private(set) var text = "timestamp,requests,input_tokens,output_tokens\n"

  /// 2026-01-05, a Monday, in days since 1970.
  static let monday = 20_458

  /// Adds a bucket that begins so many seconds after Monday 00:00 UTC.
  mutating func add(_ seconds: Int, requests: Int = 1, input: Int = 0, output: Int = 0) {
    text += "\(Self.monday * 86_400 + seconds),\(requests),\(input),\(output)\n"
  }

  /// The log.
  var log: Log { Log(text) }

  /// A log of hours, `load` input tokens each, from Monday 00:00 on; hours without load have no row.
  static func hours(_ count: Int, _ load: (Int) -> Int) -> Log {
    var log = WrittenLog()
    for hour in 0..<count where load(hour) > 0 {
      log.add(hour * 3_600, requests: max(1, load(hour) / 10), input: load(hour))
    }
    return log.log
  }
}
