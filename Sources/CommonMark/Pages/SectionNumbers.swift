/// Counts the sections of a page: 1, 1.1, 1.2, 2 …; what stands below a skipped level has a 0 there.
struct SectionNumbers {
  /// The level of the headings that are counted first, below the page's title.
  private static let topLevel = 2

  private var counts: [Int] = []

  /// The number of the next section with a heading of a level; none for the page's title.
  mutating func next(level: Int) -> String? {
    let depth = level - Self.topLevel + 1
    guard depth > 0 else { return nil }
    counts = Array((counts + Array(repeating: 0, count: depth)).prefix(depth))
    counts[depth - 1] += 1
    return counts.map { "\($0)" }.joined(separator: ".")
  }

  /// The number of a section after all others.
  mutating func nextAtTop() -> String? { next(level: Self.topLevel) }
}
