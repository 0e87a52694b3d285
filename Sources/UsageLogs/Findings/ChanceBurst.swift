import ScenarioModel

/// How far the busiest tenth of an hour would be above its mean by chance alone.
struct ChanceBurst {
  /// The mean of the largest of ten standard normal numbers.
  private static let largestOfTen = 1.5388
  /// Below this no burst is worth a word.
  private static let leastBurst = 1.1
  /// Chance explains a burst if it explains this share of what it is above 1.
  private static let mostShare = 0.5

  /// The requests of each hour.
  let requests: [Double]
  /// The load of each hour.
  let load: [Double]

  /// Says so where chance explains most of a burst.
  func finding(of burst: Double) -> UsageFinding? {
    let tenths = Double(LogHours.tenths)
    let sum = load.reduce(0, +)
    guard burst >= Self.leastBurst, sum > 0 else { return nil }
    let expected =
      zip(requests, load).reduce(0.0) { total, hour in
        guard hour.0 > 0 else { return total }
        return total + hour.1 * min(tenths, 1 + Self.largestOfTen * (tenths / hour.0).squareRoot())
      } / sum
    guard expected - 1 >= Self.mostShare * (burst - 1) else { return nil }
    return .burstByChance(expected: expected)
  }
}
