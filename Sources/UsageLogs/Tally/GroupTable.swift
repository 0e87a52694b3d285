/// The names of groups, found by their bytes.
struct GroupTable: Sendable {
  /// The names in the order in which they were met.
  private(set) var names: [[UInt8]] = []
  private var hashes: [UInt64] = []
  private var table: [Int32]
  private var last = 0

  init() { table = Array(repeating: -1, count: 64) }

  /// The group of a cell, which is new where no row had it before.
  @inline(__always)
  mutating func index(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    if last < names.count, isName(last, bytes, range) { return last }
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
    table[place] = Int32(names.count)
    var name: [UInt8] = []
    for index in range { name.append(bytes[index]) }
    names.append(name)
    hashes.append(hash)
    if names.count * 2 > table.count { grow() }
    return names.count - 1
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
    let name = names[group]
    guard name.count == range.count else { return false }
    // Names that differ mostly differ at their ends.
    var index = name.count - 1
    while index >= 0 {
      guard name[index] == bytes[range.lowerBound + index] else { return false }
      index -= 1
    }
    return true
  }
}
