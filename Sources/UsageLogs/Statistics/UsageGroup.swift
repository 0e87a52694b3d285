/// The rows that make one workload.
struct UsageGroup: Sendable {
  /// The values that they have in the column to group by.
  let names: [String]
  /// Whether they are the small groups together.
  let isPool: Bool
  /// Rows.
  let rows: Int
  /// Rows that say what they cost.
  let pricedRows: Int
  /// What those cost together.
  let spend: Double
  /// What they did in all.
  let sum: HourCell
  /// What they did hour by hour.
  let series: HourSeries

  init(_ member: GroupPool.Member, hours: LogHours, isDaily: Bool) {
    (names, isPool) = (member.names, member.isPool)
    (rows, pricedRows) = (member.tally.rows, member.tally.pricedRows)
    spend = Double(member.tally.spend) / Self.picoUnits
    var sum = HourCell()
    for cell in member.tally.cells { sum.add(cell) }
    self.sum = sum
    series = HourSeries(member.tally, hours: hours, isDaily: isDaily)
  }

  private static let picoUnits = 1e12
}
