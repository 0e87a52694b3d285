/// Where the parts of a heat map go.
struct HeatMapLayout {
  private static let longestRowName = 160.0
  private static let narrowestCell = 4.0
  static let cellHeight = 24.0
  static let legendHeight = 30.0

  let left: Double
  let top: Double
  let cellWidth: Double
  let width: Double
  let height: Double
  let rowNames: [FittedText]

  init(_ map: HeatMap) {
    rowNames = map.rows.map { FittedText($0, as: .tickLabel, room: Self.longestRowName) }
    left = (rowNames.map(\.width).max() ?? 0) + 10
    let columns = Double(max(map.columns.count, 1))
    cellWidth = max((632 - left) / columns, Self.narrowestCell)
    width = max(640, left + columns * cellWidth + 8)
    top = Self.legendHeight + 8
    height = top + Double(map.rows.count) * Self.cellHeight + 46
  }

  /// The cell at `row` and `column`, a little smaller than its place so that cells stand apart.
  func cell(row: Int, column: Int) -> Rectangle {
    let x = left + Double(column) * cellWidth
    let y = top + Double(row) * Self.cellHeight
    let gap = min(1.5, cellWidth / 8)
    return Rectangle(left: x, top: y, right: x + cellWidth - gap, bottom: y + Self.cellHeight - 1.5)
  }

  func bottom(rows: Int) -> Double {
    top + Double(rows) * Self.cellHeight
  }
}
