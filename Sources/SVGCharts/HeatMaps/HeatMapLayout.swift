/// Where the parts of a heat map go.
struct HeatMapLayout {
  /// The share of the drawing's width that the names of rows may take.
  private static let longestRowName = 0.25
  private static let cellHeight = 20.0

  let left: Double
  let top: Double
  let cellWidth: Double
  let width: Double
  let height: Double
  let rowNames: [FittedText]

  init(_ map: HeatMap, width: Double) {
    self.width = width
    rowNames = map.rows.map {
      FittedText($0, as: .tickLabel, room: width * Self.longestRowName)
    }
    left = max((rowNames.map(\.width).max() ?? 0) + 10, 36)
    cellWidth = (width - left) / Double(max(map.columns.count, 1))
    top = RowAxis.titleHeight + 4
    height = top + Double(map.rows.count) * Self.cellHeight + 42
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
