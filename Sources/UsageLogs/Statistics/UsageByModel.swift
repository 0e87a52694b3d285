package import Quantities

/// What a log shows of one model, or of all where it does not tell them apart.
package struct UsageByModel: Equatable, Sendable {
  /// The model as the log names it; nil where models are not told apart.
  package let model: String?
  /// Its sums over the whole log.
  package let totals: UsageTotals
}

extension UsageReading {
  /// The sums of each value of the column to group by, or of all rows where there is none.
  package var byModel: [UsageByModel] {
    guard groupColumn != nil else {
      return [UsageByModel(model: nil, totals: UsageTotals(total))]
    }
    return groups.map { UsageByModel(model: $0.names.first, totals: UsageTotals($0)) }
  }

  /// The same rows as one workload.
  package var ungrouped: UsageReading {
    var reading = self
    reading.groupColumn = nil
    return reading
  }

  /// The first day, on the clock of the week.
  package var firstDay: CalendarDate? { hours.firstDay }

  /// The last day, on the clock of the week.
  package var lastDay: CalendarDate? { hours.lastDay }
}
