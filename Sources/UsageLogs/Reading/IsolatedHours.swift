import ScenarioModel

/// Hours far from all others that hold next to nothing: a clock that was wrong for a moment.
struct IsolatedHours {
  /// Hours further apart than this are not of one log.
  private static let longestSilence = 31 * 24

  /// The hours that belong together.
  let kept: ClosedRange<Int>?
  /// The rows of the others.
  let rows: Int

  /// Finds the stretch with most rows; what is outside counts as isolated up to a share of rows.
  init(_ tally: Tally, mostRows: Double) {
    var rowsOfHour: [Int: Int] = [:]
    for group in tally.groups {
      for (hour, cell) in zip(group.hours, group.cells) {
        rowsOfHour[hour, default: 0] += cell.rows
      }
    }
    var stretches: [(hours: ClosedRange<Int>, rows: Int)] = []
    for hour in rowsOfHour.keys.sorted() {
      let rows = rowsOfHour[hour] ?? 0
      if let last = stretches.last, hour - last.hours.upperBound <= Self.longestSilence {
        stretches[stretches.count - 1] = (last.hours.lowerBound...hour, last.rows + rows)
      } else {
        stretches.append((hour...hour, rows))
      }
    }
    let main = stretches.max { $0.rows < $1.rows }
    let outside = stretches.reduce(0) { $0 + $1.rows } - (main?.rows ?? 0)
    let isFew = outside > 0 && Double(outside) <= mostRows * Double(tally.rows)
    kept = isFew ? main?.hours : nil
    rows = isFew ? outside : 0
  }

  /// Leaves the isolated hours out of a tally.
  func remove(from tally: inout Tally) {
    guard let kept else { return }
    for index in tally.groups.indices {
      tally.groups[index].remove { !kept.contains($0) }
    }
    tally.badRows.note(.alone, rows: rows)
  }
}
