/// For how many months the load has been stable, counted back from the end of a log.
struct StableMonths {
  private static let daysOfMonth = 30
  /// Months within this share of the latest one are stable.
  private static let mostChange = 0.2
  /// Fewer months show nothing (document 000 asks for three).
  private static let leastMonths = 3

  /// The load of each hour.
  let load: [Double]
  /// The hours that the log covers.
  let hours: LogHours

  /// The months, nil where they are fewer than three.
  var count: Int? {
    let months = months
    guard let latest = months.first, latest > 0 else { return nil }
    let stable = months.prefix { abs($0 / latest - 1) <= Self.mostChange }.count
    return stable >= Self.leastMonths ? stable : nil
  }

  /// The mean load of 30 days each, the latest first.
  private var months: [Double] {
    let days = hours.wholeDays.map { day in day.hours.reduce(0) { $0 + load[$1] } }
    var end = days.count
    var months: [Double] = []
    while end >= Self.daysOfMonth {
      let month = days[end - Self.daysOfMonth..<end]
      months.append(month.reduce(0, +) / Double(Self.daysOfMonth))
      end -= Self.daysOfMonth
    }
    return months
  }
}
