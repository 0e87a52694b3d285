/// In which order the times of a block's rows are.
struct BlockOrder: Sendable {
  /// A step of more than an hour against the order of the rows.
  struct Jump: Equatable, Sendable {
    /// The block of the row after it, and its line in that, from 0.
    let block: Int
    let line: Int
    /// The log.
    let file: Int
    /// The seconds from the row before to this one.
    let seconds: Int
  }

  /// The block's place among all.
  let index: Int
  /// The log.
  let file: Int
  /// So many lines it has.
  var lines = 0
  /// The line of its first row, from 0.
  private(set) var firstLine = 0
  /// The times of the first and the last row.
  private(set) var first: Int?
  private(set) var last = 0
  /// Steps to an earlier and to a later time.
  private(set) var back = 0
  private(set) var forth = 0
  /// Steps of more than an hour to an earlier and to a later time, and the first of each.
  private(set) var longBack = 0
  private(set) var longForth = 0
  private(set) var firstLongBack: Jump?
  private(set) var firstLongForth: Jump?

  init(index: Int, file: Int) { (self.index, self.file) = (index, file) }

  /// Notes a row's time.
  @inline(__always)
  mutating func note(_ seconds: Int, line: Int) {
    if first == nil {
      (first, firstLine, last) = (seconds, line, seconds)
      return
    }
    step(to: seconds, block: index, line: line)
    last = seconds
  }

  /// Adds the block that follows in the same log.
  mutating func add(_ next: BlockOrder) {
    guard let start = next.first else { return }
    if first == nil {
      first = start
    } else {
      step(to: start, block: next.index, line: next.firstLine)
    }
    back += next.back
    forth += next.forth
    longBack += next.longBack
    longForth += next.longForth
    firstLongBack = firstLongBack ?? next.firstLongBack
    firstLongForth = firstLongForth ?? next.firstLongForth
    last = next.last
  }

  @inline(__always)
  private mutating func step(to seconds: Int, block: Int, line: Int) {
    let step = seconds - last
    if step < 0 { back += 1 } else if step > 0 { forth += 1 }
    guard step < -SecondsOf.hour || step > SecondsOf.hour else { return }
    let jump = Jump(block: block, line: line, file: file, seconds: step)
    if step < 0 {
      longBack += 1
      firstLongBack = firstLongBack ?? jump
    } else {
      longForth += 1
      firstLongForth = firstLongForth ?? jump
    }
  }
}
