/// Finds tables among the paragraphs that cmark makes of them.
struct PipeTableFinder {
  private let source: SourceText
  /// The cells that may still be added to rows that are too short.
  private(set) var padding: Int
  /// The containers of the last paragraph as cmark gave them, and as they were resolved.
  private var places: [ParagraphPlace.Container] = []
  private var containers: [BlockContainer] = []

  init(source: SourceText, padding: Int) {
    self.source = source
    self.padding = padding
  }

  /// The tables of a tree, up to one behind which the tree is wrong.
  ///
  /// What ends a table may be no more than text to cmark, so that it must look again at what
  /// follows; `isComplete` tells that it need not.
  mutating func tables(
    of paragraphs: [ParagraphPlace], from firstLine: Int
  ) -> (tables: [FoundTable], isComplete: Bool) {
    var tables: [FoundTable] = []
    var endLine = firstLine - 1
    for paragraph in paragraphs where paragraph.line > endLine {
      guard let table = table(in: paragraph) else { continue }
      tables.append(table)
      endLine = table.endLine
      if !isEnd(endLine, of: paragraph) { return (tables, false) }
    }
    return (tables, true)
  }

  /// Whether cmark agrees on what follows the last line of a table.
  private func isEnd(_ line: Int, of paragraph: ParagraphPlace) -> Bool {
    guard paragraph.isHeading else { return line >= paragraph.endLine }
    let next = LazyLine(source.line(line + 1), in: containers)
    return next.isUnderline && BlockStart.isBreak(next.content)
  }

  private mutating func table(in paragraph: ParagraphPlace) -> FoundTable? {
    resolve(paragraph.containers)
    var previous = LazyLine(
      content: source.line(paragraph.line).dropFirst(paragraph.byteColumn - 1), prefix: nil)
    let first = source.line(paragraph.line).prefix(paragraph.byteColumn - 1)
    for number in paragraph.line + 1...max(paragraph.endLine, paragraph.line + 1) {
      let line = LazyLine(source.line(number), in: containers)
      if paragraph.isHeading && line.isUnderline { return nil }
      if let prefix = line.prefix, DelimiterRow.isPossible(line.content),
        let alignments = DelimiterRow.alignments(of: line.content)
      {
        let header = PipeRow.cells(of: previous.content)
        // As in cmark-gfm, a paragraph has one chance.
        guard header.count == alignments.count else { return nil }
        let isFirst = number == paragraph.line + 1
        var table = FoundTable(
          headerLine: number - 1, endLine: number, headerPrefix: isFirst ? first : prefix,
          prefixLengths: [prefix.count], alignments: alignments, header: header, rows: [])
        appendRows(to: &table)
        return table
      }
      previous = line
    }
    return nil
  }

  private mutating func appendRows(to table: inout FoundTable) {
    let width = table.header.count
    while table.endLine < source.breakCount + 1, padding >= 0 {
      let line = LazyLine(source.line(table.endLine + 1), in: containers)
      guard let prefix = line.prefix, PipeRow.hasCells(line.content),
        !BlockStart.isPresent(in: line.content)
      else { return }
      let cells = PipeRow.cells(of: line.content).prefix(width)
      padding -= width - cells.count
      table.rows.append(Array(cells))
      table.prefixLengths.append(prefix.count)
      table.endLine += 1
    }
  }

  /// Resolves containers, from the first that the last paragraph was not in.
  private mutating func resolve(_ new: [ParagraphPlace.Container]) {
    let shared = zip(places, new).prefix { $0 == $1 }.count
    containers.removeLast(containers.count - shared)
    var cursor = LineCursor([])
    var line: Int?
    for place in new[shared...] {
      if place.line != line {
        line = place.line
        cursor = LineCursor(source.line(place.line))
        for container in containers { _ = cursor.enter(container) }
      }
      if place.isQuote { _ = cursor.enter(.quote) }
      containers.append(place.isQuote ? .quote : cursor.openItem())
    }
    places = new
  }
}
