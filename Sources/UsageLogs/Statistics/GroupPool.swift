/// Tells large groups from small ones, and puts the small ones together.
struct GroupPool {
  /// Rows with one value, or with any of several.
  struct Member {
    /// The values of the column; none where rows are not told apart.
    var names: [String]
    /// Whether it holds the small ones.
    var isPool = false
    /// What they did.
    var tally: GroupTally
  }

  /// The large groups by name, then all small ones together, if there are any.
  let groups: [Member]
  /// All groups together.
  let total: Member

  /// Groups with less than a share of the load are small; a single small one stays as it is.
  init(_ named: [(name: [UInt8], tally: GroupTally)], smallest: Double) {
    let sorted = named.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    let loads = sorted.map { $0.tally.cells.reduce(0.0) { $0 + Double($1.load) } }
    let least = loads.reduce(0, +) * smallest
    let small = sorted.indices.filter { loads[$0] < least }
    let pooled = small.count > 1 ? Set(small) : []
    let large = sorted.indices.filter { !pooled.contains($0) }
    let pool = Self.together(
      sorted.indices.filter(pooled.contains).map { sorted[$0] }, isPool: true)
    groups =
      large.map { Member(names: [CellText.name(sorted[$0].name)], tally: sorted[$0].tally) }
      + (pooled.isEmpty ? [] : [pool])
    total = Self.together(sorted, isPool: false)
  }

  private static func together(
    _ named: [(name: [UInt8], tally: GroupTally)], isPool: Bool
  ) -> Member {
    var tally = GroupTally()
    for member in named { tally.add(member.tally) }
    return Member(names: named.map { CellText.name($0.name) }, isPool: isPool, tally: tally)
  }
}
