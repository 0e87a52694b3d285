/// What one group did, hour by hour.
struct GroupTally: Sendable {
  /// The hours that it did something in, in the order in which they were met.
  private(set) var hours: [Int] = []
  /// What it did in each of them.
  private(set) var cells: [HourCell] = []
  /// What it cost, in 10⁻¹² of the currency.
  private(set) var spend: Int128 = 0
  /// The rows that say what they cost.
  private(set) var pricedRows = 0
  /// All rows.
  private(set) var rows = 0
  private var indices: [Int: Int] = [:]
  private var lastHour = Int.min
  private var lastIndex = 0

  /// Adds a row by its seconds since 1970, moved so that the clock's hours are full ones.
  @inline(__always)
  mutating func add(_ row: Row, at seconds: Int, load: Int) {
    let second = seconds % SecondsOf.hour
    let index = index(of: seconds / SecondsOf.hour)
    cells[index].add(row, second: second, load: load)
    rows += 1
    if let amount = row.spend {
      spend += Int128(amount)
      pricedRows += 1
    }
  }

  /// Adds what another worker found of the same group.
  mutating func add(_ other: GroupTally) {
    for (hour, cell) in zip(other.hours, other.cells) { cells[index(of: hour)].add(cell) }
    rows += other.rows
    spend += other.spend
    pricedRows += other.pricedRows
  }

  /// Takes the cells of hours away.
  mutating func remove(hoursWhere isRemoved: (Int) -> Bool) {
    let kept = hours.indices.filter { !isRemoved(hours[$0]) }
    (hours, cells) = (kept.map { hours[$0] }, kept.map { cells[$0] })
    indices = Dictionary(uniqueKeysWithValues: hours.enumerated().map { ($1, $0) })
    lastHour = Int.min
  }

  @inline(__always)
  private mutating func index(of hour: Int) -> Int {
    if hour != lastHour { (lastHour, lastIndex) = (hour, lookUp(hour)) }
    return lastIndex
  }

  private mutating func lookUp(_ hour: Int) -> Int {
    if let index = indices[hour] { return index }
    indices[hour] = hours.count
    hours.append(hour)
    cells.append(HourCell())
    return hours.count - 1
  }
}
