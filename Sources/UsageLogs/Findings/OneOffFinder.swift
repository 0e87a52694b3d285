import ScenarioModel

/// Finds hours that hold far more than the same hour of other weeks or days.
struct OneOffFinder {
  /// So many times the median of its kind make an hour a one-off.
  private static let leastTimes = 5.0

  /// The load of each hour.
  let load: [Double]
  /// The hours that the log covers.
  let hours: LogHours

  /// The largest one, with how many there are.
  var finding: UsageFinding? {
    let covered = hours.covered
    let mean = covered.reduce(0) { $0 + load[$1] } / Double(max(covered.count, 1))
    let expected = ExpectedHours(load, hours)
    let found = covered.compactMap { hour -> (hour: Int, times: Double)? in
      // What is busy at other times too is no one-off by being rare at this one.
      guard load[hour] > mean, let median = expected.median(of: hour) else { return nil }
      let times = load[hour] / max(median, mean / Self.leastTimes)
      return times >= Self.leastTimes ? (hour, times) : nil
    }
    return found.max { ($0.times, $1.hour) < ($1.times, $0.hour) }.map {
      .oneOffBurst(at: hours.text($0.hour), times: $0.times, count: found.count)
    }
  }
}
