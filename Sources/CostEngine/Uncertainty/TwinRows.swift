import ScenarioModel

/// Prices that are one number written at several options: the same key with the same value, range,
/// source and date, such as a salary. They are moved together.
struct TwinRows: Sendable {
  private let members: [Int: [Int]]
  private let first: [Int: Int]

  /// The twins among the rows that are used.
  init(_ assumptions: [Assumption], used: some Collection<Int>) {
    var members: [Int: [Int]] = [:]
    var first: [Int: Int] = [:]
    var leaders: [Substring: [Int]] = [:]
    for row in used.sorted() {
      let key = Self.key(assumptions[row])
      let twin = key.flatMap { leaders[$0] }?.first {
        Self.isSame(assumptions[$0], assumptions[row])
      }
      if let key, twin == nil, assumptions[row].source != nil {
        leaders[key, default: []].append(row)
      }
      first[row] = twin ?? row
      members[twin ?? row, default: []].append(row)
    }
    (self.members, self.first) = (members, first)
  }

  /// The rows that stand for all: the first of each set.
  var representatives: [Int] { members.keys.sorted() }

  /// All rows that a representative stands for.
  func all(_ representative: Int) -> [Int] { members[representative] ?? [representative] }

  /// The row that stands for one.
  func representative(of row: Int) -> Int { first[row] ?? row }

  /// Whether two rows of one key are the same but for their paths.
  private static func isSame(_ one: Assumption, _ other: Assumption) -> Bool {
    var moved = other
    moved.path = one.path
    return moved == one
  }

  /// What follows an option's id in the path of an amount of money.
  private static func key(_ row: Assumption) -> Substring? {
    guard row.unit.isMoney else { return nil }
    let parts = row.path.split(separator: ".", maxSplits: 2)
    return parts.count == 3 && parts[0] == "options" ? parts[2] : nil
  }
}
