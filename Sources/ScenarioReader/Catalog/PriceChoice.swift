import Quantities
import ScenarioModel

/// Which of an entry's dated prices counts for a report.
enum PriceChoice: Equatable {
  case found(DatedPrices)
  /// The entry has no prices.
  case none
  /// All prices are of days after the report, or after the day that is pinned.
  case allLater(than: CalendarDate)

  /// The newest price not after the pin's end or else the report's date, whichever is given; an
  /// undated one only where no dated one is there.
  init(among prices: [DatedPrices], pin: CalendarDate?, day: CalendarDate?) {
    let limit = pin ?? day
    let dated = prices.filter { $0.asOf != nil }
    let early = dated.filter { price in
      guard let limit, let asOf = price.asOf else { return true }
      return asOf <= limit
    }
    let newest = early.max { left, right in
      guard let a = left.asOf, let b = right.asOf else { return false }
      return a < b
    }
    if let newest {
      self = .found(newest)
    } else if let limit, !dated.isEmpty {
      self = .allLater(than: limit)
    } else if let undated = prices.first {
      self = .found(undated)
    } else {
      self = .none
    }
  }
}
