import Diagnostics
package import ReportModel

/// Writes sections as plain text for a terminal: aligned columns, no character that a terminal acts
/// on.
package struct SectionsText {
  private let isColored: Bool
  /// What stands between two columns.
  private static let gap = "  "

  /// A writer with or without colour.
  package init(isColored: Bool = false) { self.isColored = isColored }

  /// The title and the sections, with a line break at the end.
  package func text(title: RichText, _ sections: [ReportSection]) -> String {
    let parts = sections.map(lines)
    return ([[bold(shown(title))]] + parts).map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func lines(_ section: ReportSection) -> [String] {
    var blocks: [[String]] = []
    if !section.sentences.isEmpty { blocks.append(section.sentences.map { shown($0) }) }
    blocks += section.tables.map(lines)
    return [bold(shown(section.heading))]
      + blocks.enumerated().flatMap { ($0 > 0 ? [""] : []) + $1 }
  }

  private func lines(_ table: ReportTable) -> [String] {
    let heads = table.columns.map { shown($0.head) }
    let rows = table.rows.map { row in row.cells.map { shown($0.text) } }
    let widths = heads.indices.map { column in
      ([heads] + rows).map { Self.width($0[column]) }.max() ?? 0
    }
    let isNumber = table.columns.map(\.content.isNumber)
    let line = { (cells: [String]) in Self.line(cells, widths, isNumber) }
    return ["\(shown(table.caption)):", Self.gap + line(heads)]
      + rows.map { Self.gap + line($0) } + table.notes.map { shown($0) }
  }

  private static func line(_ cells: [String], _ widths: [Int], _ isNumber: [Bool]) -> String {
    let padded = zip(cells, zip(widths, isNumber)).map { cell, column in
      let space = String(repeating: " ", count: column.0 - width(cell))
      return column.1 ? space + cell : cell + space
    }
    let line = padded.joined(separator: gap)
    let end = line.lastIndex { $0 != " " }
    return end.map { String(line[...$0]) } ?? ""
  }

  private static func width(_ text: String) -> Int { text.count }

  private func shown(_ text: RichText) -> String { TerminalText.escaped(text.characters) }

  private func bold(_ text: String) -> String {
    isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
