/// Splits a line at its pipes.
enum PipeRow {
  private static let pipe = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")

  /// The Markdown of the cells; none if the line is empty or one pipe alone.
  ///
  /// Code spans do not count: only a backslash keeps a pipe inside a cell, and is then removed.
  static func cells(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var start = line.first == pipe ? afterPipe(line.startIndex, in: line) : line.startIndex
    while start < line.endIndex {
      let end = endOfCell(from: start, in: line)
      cells.append(content(line[start..<end]))
      start = end < line.endIndex ? afterPipe(end, in: line) : end
    }
    return cells
  }

  /// Whether a line has any cell.
  static func hasCells(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == pipe ? afterPipe(line.startIndex, in: line) < line.endIndex : !line.isEmpty
  }

  /// Whether a byte is one of those that cmark-gfm skips beside pipes.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0B || byte == 0x0C
  }

  private static func afterPipe(_ index: Int, in line: ArraySlice<UInt8>) -> Int {
    var index = index + 1
    while index < line.endIndex, isSpace(line[index]) { index += 1 }
    return index
  }

  private static func endOfCell(from start: Int, in line: ArraySlice<UInt8>) -> Int {
    var index = start
    while index < line.endIndex {
      if line[index] == pipe && !(index > start && line[index - 1] == backslash) { break }
      index += 1
    }
    return index
  }

  private static func content(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell.drop(while: isSpace)
    while let last = cell.last, isSpace(last) { cell.removeLast() }
    guard cell.contains(pipe) else { return cell }
    var plain: [UInt8] = []
    plain.reserveCapacity(cell.count)
    for byte in cell {
      if byte == pipe { plain.removeLast() }
      plain.append(byte)
    }
    return plain[...]
  }
}
