/// In which order the rows of logs are, and where the clock jumped.
struct RowOrder: Sendable {
  /// Steps of more than an hour against the order of the rows, and the first of them.
  let jumps: Int
  let firstJump: (file: Int, line: Int)?
  /// Rows that stand before one that they should follow.
  let outOfOrder: Int
  /// Whether the rows are in no order at all.
  let isShuffled: Bool

  /// Rows with more steps against the order than this share are in none.
  private static let mostDisorder = 0.1

  init(_ orders: [BlockOrder], _ layouts: [LogLayout]) {
    var files: [BlockOrder] = []
    for order in orders.sorted(by: { $0.index < $1.index }) {
      if let last = files.last, last.file == order.file {
        files[files.count - 1].add(order)
      } else {
        files.append(order)
      }
    }
    var (jumps, outOfOrder, isShuffled) = (0, 0, false)
    var first: BlockOrder.Jump?
    for file in files {
      let isRising = file.forth >= file.back
      let against = isRising ? file.longBack : file.longForth
      let steps = file.forth + file.back
      outOfOrder += isRising ? file.back : file.forth
      if Double(against) > Self.mostDisorder * Double(max(steps, 1)), steps > Self.fewSteps {
        isShuffled = true
      } else {
        jumps += against
        first = first ?? (isRising ? file.firstLongBack : file.firstLongForth)
      }
    }
    (self.jumps, self.outOfOrder, self.isShuffled) = (jumps, outOfOrder, isShuffled)
    let lines = BlockLines(orders, layouts)
    firstJump = first.map { ($0.file, lines[$0.block] + $0.line) }
  }

  /// In fewer steps no order can be told.
  private static let fewSteps = 20
}
