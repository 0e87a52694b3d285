/// What an hour could be expected to hold, by the other hours of its kind.
struct ExpectedHours {
  private let values: [Double]
  private let hours: LogHours
  private var byWeekHour: [[Int]]
  private var byDayHour: [[Int]]

  init(_ values: [Double], _ hours: LogHours) {
    (self.values, self.hours) = (values, hours)
    byWeekHour = Array(repeating: [], count: LogHours.week)
    byDayHour = Array(repeating: [], count: LogHours.hoursOfDay)
    for hour in hours.covered {
      byWeekHour[hours.weekHours[hour]].append(hour)
      byDayHour[hours.weekHours[hour] % LogHours.hoursOfDay].append(hour)
    }
  }

  /// The hours of other weeks at this hour of the week, or of other days where those are fewer
  /// than so many; empty where those are too.
  func others(of hour: Int, least: Int) -> [Double] {
    for kind in [
      byWeekHour[hours.weekHours[hour]], byDayHour[hours.weekHours[hour] % LogHours.hoursOfDay],
    ] {
      let others = kind.filter { $0 != hour }
      if others.count >= least { return others.map { values[$0] } }
    }
    return []
  }

  /// The mean of those others.
  func mean(of hour: Int) -> Double {
    let others = others(of: hour, least: 1)
    return others.reduce(0, +) / Double(max(others.count, 1))
  }

  /// The median of those others; nil where they are fewer than three.
  func median(of hour: Int) -> Double? {
    let others = others(of: hour, least: Self.leastForMedian).sorted()
    return others.isEmpty ? nil : others[others.count / 2]
  }

  private static let leastForMedian = 3
}
