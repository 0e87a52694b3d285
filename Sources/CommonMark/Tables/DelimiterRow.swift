/// The row of hyphens below the header of a table.
enum DelimiterRow {
  /// The alignments that a line without its indent asks for; nil if it is no such row.
  static func alignments(of line: ArraySlice<UInt8>) -> [PipeTable.Alignment]? {
    let cells = PipeRow.cells(of: line)
    guard !cells.isEmpty, cells.count <= PipeTable.columnLimit else { return nil }
    var alignments: [PipeTable.Alignment] = []
    alignments.reserveCapacity(cells.count)
    for cell in cells {
      guard let alignment = alignment(of: cell) else { return nil }
      alignments.append(alignment)
    }
    return alignments
  }

  /// Whether a line could be such a row, for all that its bytes tell; quotes may be around it.
  static func isPossible(_ line: ArraySlice<UInt8>) -> Bool {
    var hasHyphen = false
    var hasMore = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x0B, 0x0C: hasMore = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): break
      default: return false
      }
    }
    return hasHyphen && hasMore
  }

  private static func alignment(of cell: ArraySlice<UInt8>) -> PipeTable.Alignment? {
    let colon = UInt8(ascii: ":")
    let isLeft = cell.first == colon
    let hyphens = cell.dropFirst(isLeft ? 1 : 0).prefix { $0 == UInt8(ascii: "-") }
    let rest = cell[hyphens.endIndex...]
    guard !hyphens.isEmpty, rest.isEmpty || rest.elementsEqual([colon]) else { return nil }
    return switch (isLeft, !rest.isEmpty) {
    case (false, false): PipeTable.Alignment.none
    case (true, false): .left
    case (true, true): .center
    case (false, true): .right
    }
  }
}
