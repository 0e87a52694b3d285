package import ScenarioModel

/// One workload as a log shows it.
package struct WorkloadUsage: Equatable, Sendable {
  /// The values that its rows have in the column to group by; none where rows are not told apart.
  package let names: [String]
  /// Whether it is the small groups together.
  package let isPool: Bool
  /// Its rows.
  package let rows: Int
  /// Its totals over the whole log.
  package let totals: UsageTotals
  /// Its numbers with their ranges.
  package let figures: UsageFigures
  /// How its load is spread over the week.
  package let week: WeekProfile
  /// Its hours from the busiest to the quietest.
  package let duration: LoadDuration
  /// For how many months it has been stable, where that is three or more.
  package let stableMonths: Int?
  /// What is to be known of it alone.
  package let findings: [UsageFinding]
  /// Its load hour by hour.
  package let course: LoadCourse

  init(_ group: UsageGroup, _ reading: UsageReading) {
    let (series, hours) = (group.series, reading.hours)
    names = reading.groupColumn == nil ? [] : group.names
    isPool = group.isPool
    rows = group.rows
    totals = UsageTotals(group)
    figures = UsageFigures(group, reading)
    week = WeekProfile(series.load, hours)
    duration = LoadDuration(series.load, hours)
    course = hours.course(of: series.load)
    stableMonths = StableMonths(load: series.load, hours: hours).count
    let chance = figures.burst.flatMap { burst in
      reading.knows.requests
        ? ChanceBurst(requests: series.requests, load: series.load).finding(of: burst.value) : nil
    }
    findings = [
      Self.partOfTheTime(series.load, hours),
      TrendFinder(load: series.load, hours: hours).finding,
      OneOffFinder(load: series.load, hours: hours).finding, chance,
    ].compactMap { $0 }
  }

  /// Says so where the first or the last day of the log has nothing of the workload.
  private static func partOfTheTime(_ load: [Double], _ hours: LogHours) -> UsageFinding? {
    guard let first = load.firstIndex(where: { $0 > 0 }),
      let last = load.lastIndex(where: { $0 > 0 }), let end = hours.days.last,
      hours.days[first] > hours.days[0] || hours.days[last] < end
    else { return nil }
    return .partOfTheTime(from: hours.date(first), to: hours.date(last))
  }
}
