/// The names of groups, found by their bytes.
struct GroupTable: Sendable {
  /// The names in the order in which they were met, one after another.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  private var table: [Int32]
  private var last = 0

  /// The names in the order in which they were met.
  var names: [[UInt8]] { ends.indices.map { Array(bytes[start(of: $0)..<ends[$0]]) } }

  init() { table = Array(repeating: -1, count: 64) }

  /// The group of a cell, which is new where no row had it before.
  @inline(__always)
  mutating func index(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    if last < ends.count, isName(last, bytes, range) { return last }
    last = find(bytes, range)
    return last
  }

  /// The group of a name.
  mutating func index(of name: [UInt8]) -> Int { find(name.span, name.indices) }

  private mutating func find(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let hash = ByteHash.mixed(ByteHash.of(bytes, range))
    var place = Int(hash & UInt64(table.count - 1))
    while table[place] >= 0 {
      let group = Int(table[place])
      if hashes[group] == hash, isName(group, bytes, range) { return group }
      place = (place + 1) & (table.count - 1)
    }
    table[place] = Int32(ends.count)
    for index in range { self.bytes.append(bytes[index]) }
    ends.append(self.bytes.count)
    hashes.append(hash)
    if ends.count * 2 > table.count { grow() }
    return ends.count - 1
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    for (group, hash) in hashes.enumerated() {
      var place = Int(hash & UInt64(table.count - 1))
      while table[place] >= 0 { place = (place + 1) & (table.count - 1) }
      table[place] = Int32(group)
    }
  }

  @inline(__always)
  private func isName(_ group: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = start(of: group)
    guard ends[group] - start == range.count else { return false }
    // Names that differ mostly differ at their ends.
    var index = range.count - 1
    while index >= 0 {
      guard self.bytes[start + index] == bytes[range.lowerBound + index] else { return false }
      index -= 1
    }
    return true
  }

  private func start(of group: Int) -> Int { group == 0 ? 0 : ends[group - 1] }
}
