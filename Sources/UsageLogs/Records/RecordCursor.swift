/// Walks over the records of a block and notes where the cells are that are read.
struct RecordCursor {
  /// What stands at a place where a record should be.
  enum Shape: Equatable {
    case whole, blank, notJSON
    /// A record with so many cells, which are not as many as the header has.
    case cells(Int)
  }

  /// The cells of the record last walked over.
  private(set) var cells = CellRanges()
  /// The lines walked over so far.
  private(set) var lines = 0
  private let separator: UInt8?
  private let slots: [UInt8]
  private var objects: JSONCursor

  init(_ layout: LogLayout) {
    slots = layout.slots
    objects = JSONCursor(wanted: layout.names)
    switch layout.syntax {
    case .separated(let separator): self.separator = separator
    case .jsonLines: separator = nil
    }
  }

  /// Moves behind the next record.
  mutating func next(in bytes: Span<UInt8>, from position: inout Int) -> Shape {
    cells.clear()
    if let separator { return nextSeparated(by: separator, in: bytes, from: &position) }
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    let end = position
    position += 1
    lines += 1
    return objects.read(bytes, start..<end, into: &cells)
  }

  private mutating func nextSeparated(
    by separator: UInt8, in bytes: Span<UInt8>, from position: inout Int
  ) -> Shape {
    let start = position
    var (index, cellStart, column) = (start, start, 0)
    var isQuoted = false
    let count = bytes.count
    let floor = max(separator, UInt8(ascii: "\""))
    while index < count {
      let byte = bytes[index]
      if byte > floor {
        index &+= 1
        continue
      }
      if byte == separator, !isQuoted {
        note(column, cellStart, index, in: bytes)
        column += 1
        cellStart = index + 1
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "\n") {
        lines += 1
        if !isQuoted { break }
      }
      index &+= 1
    }
    note(column, cellStart, index, in: bytes)
    position = index + 1
    if column == 0, isBlank(bytes, start..<index) { return .blank }
    return column + 1 == slots.count ? .whole : .cells(column + 1)
  }

  @inline(__always)
  private mutating func note(_ column: Int, _ start: Int, _ end: Int, in bytes: Span<UInt8>) {
    guard column < slots.count else { return }
    let slot = slots[column]
    if slot != LogLayout.noSlot { cells.set(slot, start, end, in: bytes) }
  }

  private func isBlank(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] > UInt8(ascii: " ") { return false }
    return true
  }
}
