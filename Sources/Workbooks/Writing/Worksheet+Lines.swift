extension Worksheet {
  /// The most lines that a row is made high for.
  private static let mostLines = 12
  /// The width of a column that is given none, in characters.
  private static let usualWidth = 8.43

  /// The rows whose text goes on in further lines, and how many lines they need.
  var wrappedRows: [(row: Int, lines: Int)] {
    rows.enumerated().compactMap { row, cells in
      let lines =
        cells.enumerated().map { column, cell in
          self.lines(cell, width: width(column))
        }.max() ?? 1
      return lines > 1 ? (row, min(lines, Self.mostLines)) : nil
    }
  }

  private func width(_ column: Int) -> Double {
    columnWidths.indices.contains(column) ? columnWidths[column] : Self.usualWidth
  }

  /// The lines that a cell needs when each word that does not fit begins a new one.
  private func lines(_ cell: Cell, width: Double) -> Int {
    guard cell.style.wraps, case .text(let text) = cell.content else { return 1 }
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
      var (lines, used) = (1, 0.0)
      for word in line.split(separator: " ") {
        let length = Double(word.count) + (cell.style.isBold ? Double(word.count) / 10 : 0)
        if used > 0, used + 1 + length > width { (lines, used) = (lines + 1, 0) }
        used += (used > 0 ? 1 : 0) + length
        while used > width { (lines, used) = (lines + 1, used - width) }
      }
      return sum + lines
    }
  }
}
