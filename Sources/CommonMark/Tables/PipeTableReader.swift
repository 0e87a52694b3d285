/// Takes the tables of pipes out of a source, which leaves fences in their lines.
struct PipeTableReader {
  /// How often cmark looks again at a source in which tables follow one another without a gap.
  private static let mostRounds = 32

  /// The source with an empty fence in place of each table; no other line has changed.
  private(set) var markdown: String
  /// The tables by their first lines.
  private(set) var tables: [Int: PipeTable] = [:]

  private var found: [FoundTable] = []
  /// What cells are written in besides HTML.
  private let dialect: MarkdownDialect?

  /// Reads a source; nil if it is too large.
  init?(_ markdown: String, dialect: MarkdownDialect? = nil) {
    self.markdown = markdown
    self.dialect = dialect
    guard Self.mayHoldTables(markdown) else { return }
    guard find(), found.isEmpty || parseCells() else { return nil }
  }

  /// A look at single bytes, which is all that a source without tables pays for.
  private static func mayHoldTables(_ markdown: String) -> Bool {
    let bytes = markdown.utf8Span.span
    let (hyphen, colon) = (UInt8(ascii: "-"), UInt8(ascii: ":"))
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "|") { return true }
      guard bytes[index] == hyphen else { continue }
      // A table of one column needs no pipe.
      if index > 0 && bytes[index - 1] == colon { return true }
      if index + 1 < bytes.count && bytes[index + 1] == colon { return true }
    }
    return false
  }

  private static func delimiterLines(of source: SourceText) -> [Int] {
    (0...source.breakCount).map { $0 + 1 }.filter { DelimiterRow.isPossible(source.line($0)) }
  }

  private mutating func find() -> Bool {
    var padding = PipeTable.paddingLimit
    var candidates = Self.delimiterLines(of: SourceText(markdown))
    for _ in 0..<Self.mostRounds {
      candidates.removeAll { $0 <= found.last?.endLine ?? 0 }
      if candidates.isEmpty { break }
      let source = SourceText(markdown)
      guard let tree = MarkdownTree(markdown) else { return false }
      let paragraphs = tree.paragraphs { lines in candidates.hasElement(in: lines) }
      var finder = PipeTableFinder(source: source, padding: padding)
      let (tables, isComplete) = finder.tables(
        of: paragraphs, from: (found.last?.endLine ?? 0) + 1)
      padding = finder.padding
      found += tables
      if !tables.isEmpty { markdown = Self.fenced(source, tables) }
      if isComplete { break }
    }
    return true
  }

  private static func fenced(_ source: SourceText, _ tables: [FoundTable]) -> String {
    var lines = (0...source.breakCount).map { source.line($0 + 1) }
    let fence = Array("```".utf8)
    for table in tables {
      lines[table.headerLine - 1] = table.headerPrefix + fence
      for (offset, length) in table.prefixLengths.enumerated() {
        let index = table.headerLine + offset
        lines[index] = lines[index].prefix(length) + (index + 1 == table.endLine ? fence : [])
      }
    }
    return String(decoding: Array(lines.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
  }

  private mutating func parseCells() -> Bool {
    let cells = found.flatMap { [$0.header] + $0.rows }.joined().filter { !$0.isEmpty }
    guard var parsed = InlineTexts(cells, definitionsIn: markdown, dialect: dialect) else {
      return false
    }
    for table in found {
      let header = parsed.row(of: table.header, width: table.header.count)
      let rows = table.rows.map { parsed.row(of: $0, width: table.header.count) }
      tables[table.headerLine] = PipeTable(
        alignments: table.alignments, header: header, rows: rows)
    }
    return true
  }
}

extension InlineTexts {
  fileprivate mutating func row(
    of cells: [ArraySlice<UInt8>], width: Int
  ) -> [PipeTable.Cell] {
    var row = cells.map { cell -> PipeTable.Cell in
      guard !cell.isEmpty else { return .empty }
      return next()
    }
    row += repeatElement(.empty, count: width - row.count)
    return row
  }
}

extension [Int] {
  /// Whether one of the sorted numbers is in a range.
  fileprivate func hasElement(in range: ClosedRange<Int>) -> Bool {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] <= range.upperBound
  }
}
