/// How the load of a log is spread over the week.
package struct WeekProfile: Equatable, Sendable {
  /// The load of each hour over their mean, from Monday 00:00.
  package let weights: [Double]
  /// The range of each weight by the spread between the weeks; nil where one week alone was seen.
  package let ranges: [ClosedRange<Double>]?
  /// How many of the hours of the week the log covers; the others have the weight of the same hour
  /// on other days.
  package let seenHours: Int

  /// Ranges hold 99 % of what chance would give.
  private static let deviations = 2.5758
  private static let hoursOfDay = 24

  /// The profile of a series; steady where it holds nothing.
  init(_ load: [Double], _ hours: LogHours) {
    let totals = WeekTotals(load, hours)
    seenHours = totals.exposure.count { $0 > 0 }
    let means = totals.filledMeans
    let mean = means.reduce(0, +) / Double(LogHours.week)
    let isEmpty = mean == 0
    weights = means.map { isEmpty ? 1 : $0 / mean }
    let dispersion = totals.dispersion
    ranges = dispersion.map { dispersion in
      zip(means, totals.exposure).map { value, seen in
        guard !isEmpty else { return 1...1 }
        let error = Self.deviations * (dispersion * value / max(seen, 1)).squareRoot()
        return max(0, value - error) / mean...(value + error) / mean
      }
    }
  }

  /// The busiest hour of the week over the mean.
  package var peakToMean: Double { weights.max() ?? 1 }

  /// The busiest hour of the week over the quietest; infinite where there is nothing to do in that.
  package var peakToTrough: Double { peakToMean / (weights.min() ?? 1) }

  /// The range of the busiest hour.
  package var peakRange: ClosedRange<Double>? {
    guard let ranges, let peak = weights.indices.max(by: { weights[$0] < weights[$1] }) else {
      return nil
    }
    return ranges[peak]
  }
}
