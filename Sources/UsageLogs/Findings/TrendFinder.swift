import ScenarioModel

/// Finds out whether the load of whole days grows or shrinks.
struct TrendFinder {
  /// Fewer days show no trend.
  private static let leastDays = 14
  /// A trend is named from this change in 30 days…
  private static let leastChange = 0.05
  /// …if it is so many times its standard error.
  private static let leastErrors = 3.5
  private static let month = 30.0

  /// The load of each hour.
  let load: [Double]
  /// The hours that the log covers.
  let hours: LogHours

  /// The slope of days over the mean of their day of the week, by least squares.
  var finding: UsageFinding? {
    let days = hours.wholeDays.map { day in
      (
        weekday: day.weekday, number: Double(hours.days[day.hours.lowerBound]),
        load: day.hours.reduce(0) { $0 + load[$1] }
      )
    }
    guard days.count >= Self.leastDays else { return nil }
    let means = (0..<7).map { weekday in
      let own = days.filter { $0.weekday == weekday }.map(\.load)
      return own.reduce(0, +) / Double(max(own.count, 1))
    }
    let points = days.filter { means[$0.weekday] > 0 }
      .map { (x: $0.number, y: $0.load / means[$0.weekday]) }
    guard points.count >= Self.leastDays else { return nil }
    let (slope, error) = Self.line(points)
    let change = slope * Self.month
    guard abs(change) >= Self.leastChange, abs(slope) >= Self.leastErrors * error else {
      return nil
    }
    return .trend(perMonth: change)
  }

  private static func line(_ points: [(x: Double, y: Double)]) -> (slope: Double, error: Double) {
    let count = Double(points.count)
    let (x, y) = (
      points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count
    )
    let width = points.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
    let slope = points.reduce(0) { $0 + ($1.x - x) * ($1.y - y) } / width
    let rest = points.reduce(0.0) { sum, point in
      let distance = point.y - y - slope * (point.x - x)
      return sum + distance * distance
    }
    return (slope, (rest / (count - 2) / width).squareRoot())
  }
}
