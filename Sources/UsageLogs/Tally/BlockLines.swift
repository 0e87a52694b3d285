/// The lines in which the blocks of logs begin.
struct BlockLines {
  private var starts: [Int] = []

  /// The lines before a block, one more, from the lines of all blocks before it in its log.
  init(_ orders: [BlockOrder], _ layouts: [LogLayout]) {
    var (file, line) = (-1, 1)
    for order in orders.sorted(by: { $0.index < $1.index }) {
      if order.file != file { (file, line) = (order.file, 1 + layouts[order.file].headerLines) }
      starts.append(line)
      line += order.lines
    }
  }

  /// The line in which a block begins, from 1.
  subscript(block: Int) -> Int { starts[block] }
}
