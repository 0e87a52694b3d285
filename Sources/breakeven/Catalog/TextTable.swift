import Diagnostics

/// Rows of cells under each other, as a terminal shows them.
struct TextTable {
  private var rows: [[String]]
  private static let gap = "  "

  /// A table with a row of heads.
  init(_ heads: String...) { rows = [heads] }

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells.map { TerminalText.escaped($0) }) }

  /// Whether there is nothing below the heads.
  var isEmpty: Bool { rows.count == 1 }

  /// The lines, each column as wide as its widest cell.
  var text: String {
    let widths = rows[0].indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      let line = cells.joined(separator: Self.gap)
      return line.replacing(#/ +$/#, with: "") + "\n"
    }.joined()
  }
}
