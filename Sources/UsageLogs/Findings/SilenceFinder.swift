import ScenarioModel

/// Finds the hours of a log in which nothing happened.
struct SilenceFinder {
  /// A silence counts as a gap where at least this much was to be expected in it.
  private static let leastExpected = 10.0
  /// So many gaps are named, the longest ones.
  private static let mostNamed = 5

  /// Requests, or tokens where requests are not counted.
  let values: [Double]
  /// The hours that the log covers.
  let hours: LogHours

  /// The gaps in the order of time, and the other empty hours.
  var findings: [UsageFinding] {
    let expected = ExpectedHours(values, hours)
    var gaps: [(start: Int, hours: Int, expected: Double)] = []
    var quiet = 0
    for run in runs {
      let missing = run.reduce(0) { $0 + expected.mean(of: $1) }
      if missing >= Self.leastExpected {
        gaps.append((run.lowerBound, run.count, missing))
      } else {
        quiet += run.count
      }
    }
    let named = gaps.sorted { ($1.hours, $0.start) < ($0.hours, $1.start) }.prefix(Self.mostNamed)
    let others = gaps.count > Self.mostNamed ? gaps.reduce(0) { $0 + $1.hours } : 0
    let unnamed = others > 0 ? others - named.reduce(0) { $0 + $1.hours } : 0
    return named.sorted { $0.start < $1.start }
      .map { .gap(from: hours.text($0.start), hours: $0.hours, expected: $0.expected) }
      + (quiet + unnamed > 0 ? [.emptyHours(quiet + unnamed)] : [])
  }

  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for hour in hours.covered where values[hour] == 0 {
      if let last = runs.last, last.upperBound == hour {
        runs[runs.count - 1] = last.lowerBound..<hour + 1
      } else {
        runs.append(hour..<hour + 1)
      }
    }
    return runs
  }
}
