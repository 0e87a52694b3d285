import Quantities
import ScenarioModel

/// The ranges that numbers without one of their own get by their evidence (decision.md, 2):
/// uniform from x·(1 − spread) to x·(1 + spread), within what the number may be.
struct ImpliedRanges {
  private let rules: CertaintyRules<Figure>

  init(_ policy: Policy) { rules = policy.certainty }

  /// The range of a row; nil where it has its own, takes none, or its evidence allows no doubt.
  func range(of row: Assumption) -> Distribution? {
    guard row.distribution == nil, Self.takesRange(row) else { return nil }
    return range(of: row, spread: rules.spread(row.evidence).value)
  }

  /// The ends of a bare or stale row: of its own range, else as far off as an assumption may be.
  func ends(of row: Assumption) -> (low: Double, high: Double) {
    if let own = row.distribution {
      let bounded = BoundedDistribution(own, upper: row.unit == .share ? 1 : nil)
      return own.ends ?? (bounded.quantile(0.1), bounded.quantile(0.9))
    }
    let spread = max(rules.spread(row.evidence).value, rules.assumedSpread.value)
    return range(of: row, spread: spread)?.ends ?? (row.value, row.value)
  }

  private func range(of row: Assumption, spread: Double) -> Distribution? {
    guard spread > 0, row.value != 0 else { return nil }
    let low = max(row.value * (1 - spread), row.least ?? -.infinity)
    let high = min(row.value * (1 + spread), row.most ?? .infinity)
    return low < high ? .uniform(low: low, high: high) : nil
  }

  /// Prices, rates, throughputs, volumes, shares and costs do; counts, dates, the calendar, the
  /// horizon, the policy and facts of models and machines do not.
  static func takesRange(_ row: Assumption) -> Bool {
    guard !row.isWhole, !["policy.", "calendar.", "horizon."].contains(where: row.path.hasPrefix)
    else { return false }
    switch row.unit {
    case .share, .requestsPerDay, .tokensPerRequest, .tokensPerDay, .tokensPerMonth,
      .tokensPerSecond, .gigabytes, .kilowatts, .fullTimeEquivalents, .days,
      .workingDaysPerMonth, .exchangeRate:
      return true
    case .factor, .ratio, .count, .parameters, .bytesPerParameter, .daysPerMonth, .hoursPerMonth,
      .daysPerYear, .months, .milliseconds, .tokensPerMinute, .timesPerYear:
      return false
    case .pricePerMillionTokens, .pricePerHour, .pricePerMonth, .pricePerGigabyte, .pricePerYear,
      .amount, .pricePerKilowattHour, .spendPerMonth, .pricePerRequest:
      return true
    }
  }
}
