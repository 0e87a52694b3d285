/// The sums of a series by hour of the week.
struct WeekTotals {
  /// The load of each hour of the week.
  private(set) var sums = Array(repeating: 0.0, count: LogHours.week)
  /// How many hours of the log each is made of.
  private(set) var exposure = Array(repeating: 0.0, count: LogHours.week)
  /// The squared distances from the mean, and how many of them are free.
  private var squares = 0.0
  private var freedom = 0.0
  private static let hoursOfDay = 24

  init(_ values: [Double], _ hours: LogHours) {
    for hour in hours.covered {
      sums[hours.weekHours[hour]] += values[hour]
      exposure[hours.weekHours[hour]] += hours.exposures[hour]
    }
    for hour in hours.covered where hours.exposures[hour] == 1 {
      guard let mean = mean(hours.weekHours[hour]), mean > 0 else { continue }
      let distance = values[hour] - mean
      squares += distance * distance / mean
    }
    freedom = exposure.indices.reduce(0) { $0 + (sums[$1] > 0 ? max(0, exposure[$1] - 1) : 0) }
  }

  /// The mean of an hour of the week; nil where the log does not cover it.
  func mean(_ hour: Int) -> Double? { exposure[hour] > 0 ? sums[hour] / exposure[hour] : nil }

  /// The means of all hours: of one that is not covered, what the same hour of other days has, or
  /// else what all hours have.
  var filledMeans: [Double] {
    let all = sums.reduce(0, +) / max(exposure.reduce(0, +), .leastNormalMagnitude)
    return sums.indices.map { hour in
      if let mean = mean(hour) { return mean }
      let others = stride(from: hour % Self.hoursOfDay, to: LogHours.week, by: Self.hoursOfDay)
        .compactMap(mean)
      return others.isEmpty ? all : others.reduce(0, +) / Double(others.count)
    }
  }

  /// The variance between weeks over the mean, of all hours together; nil where no hour was seen
  /// twice.
  var dispersion: Double? { freedom >= 1 ? squares / freedom : nil }
}
