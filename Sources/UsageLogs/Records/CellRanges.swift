/// Where the cells of one record are that are read, by role.
struct CellRanges {
  private var starts = InlineArray<11, Int>(repeating: 0)
  private var ends = InlineArray<11, Int>(repeating: 0)

  /// Where the cell of a role is, without spaces and quotes around it; empty where there is none.
  func range(_ role: ColumnRole) -> Range<Int> { starts[role.slot]..<ends[role.slot] }

  /// Forgets the cells of the record before.
  @inline(__always)
  mutating func clear() {
    for slot in starts.indices { (starts[slot], ends[slot]) = (0, 0) }
  }

  /// Notes a cell of a slot, trimmed.
  @inline(__always)
  mutating func set(_ slot: UInt8, _ start: Int, _ end: Int, in bytes: Span<UInt8>) {
    var (start, end) = (start, end)
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while start < end, Self.isBlank(bytes[end - 1]) { end -= 1 }
    if end - start >= 2, bytes[start] == UInt8(ascii: "\""), bytes[end - 1] == UInt8(ascii: "\"") {
      start += 1
      end -= 1
    }
    (starts[Int(slot)], ends[Int(slot)]) = (start, end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r")
  }
}
