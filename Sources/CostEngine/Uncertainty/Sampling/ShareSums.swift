/// Sums of draws within 0…1, which stay exact where they are whole numbers.
struct ShareSums: Sendable {
  private(set) var count = 0.0
  private(set) var sum = 0.0
  private(set) var squares = 0.0

  /// Adds the first draws of eight.
  mutating func add(_ draws: SIMD8<Double>, count added: Int) {
    if added == 8 {
      sum += draws.sum()
      squares += (draws * draws).sum()
    } else {
      for lane in 0..<added {
        sum += draws[lane]
        squares += draws[lane] * draws[lane]
      }
    }
    count += Double(added)
  }

  /// Adds the draws of another set.
  mutating func merge(_ other: ShareSums) {
    count += other.count
    sum += other.sum
    squares += other.squares
  }
}
