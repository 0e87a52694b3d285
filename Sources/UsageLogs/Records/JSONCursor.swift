/// Finds the values of wanted keys in a JSON object of one line, without making strings of it.
///
/// A key of an object within is `outer.inner`; arrays are passed over.
struct JSONCursor {
  private let wanted: [[UInt8]?]
  private var path: [UInt8] = []
  private var pathEnds: [Int] = []
  private static let deepest = 64

  init(wanted: [[UInt8]?]) { self.wanted = wanted }

  /// Notes where the values of the wanted keys are.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into cells: inout CellRanges
  ) -> RecordCursor.Shape {
    let wanted = wanted
    return walk(bytes, range) { path, value in
      for (slot, name) in wanted.enumerated() where name == path {
        cells.set(UInt8(slot), value.lowerBound, value.upperBound, in: bytes)
      }
    }
  }

  /// Calls back for every value that is no object and no array, with its path.
  mutating func walk(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ found: ([UInt8], Range<Int>) -> Void
  ) -> RecordCursor.Shape {
    var index = skipSpace(bytes, range.lowerBound, range.upperBound)
    let end = range.upperBound
    if index == end { return .blank }
    guard bytes[index] == UInt8(ascii: "{") else { return .notJSON }
    index += 1
    (path, pathEnds) = ([], [0])
    while let level = pathEnds.last {
      index = skipSpace(bytes, index, end)
      guard index < end else { return .notJSON }
      switch bytes[index] {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"):
        index += 1
        pathEnds.removeLast()
      case UInt8(ascii: "\""):
        guard let keyEnd = stringEnd(bytes, index, end) else { return .notJSON }
        path.removeLast(path.count - level)
        for place in index + 1..<keyEnd - 1 { path.append(bytes[place]) }
        index = skipSpace(bytes, keyEnd, end)
        guard index < end, bytes[index] == UInt8(ascii: ":") else { return .notJSON }
        index = skipSpace(bytes, index + 1, end)
        guard index < end else { return .notJSON }
        if bytes[index] == UInt8(ascii: "{") {
          guard pathEnds.count < Self.deepest else { return .notJSON }
          path.append(UInt8(ascii: "."))
          pathEnds.append(path.count)
          index += 1
        } else {
          guard let valueEnd = valueEnd(bytes, index, end) else { return .notJSON }
          if !isNull(bytes, index..<valueEnd) { found(path, index..<valueEnd) }
          index = valueEnd
        }
      default: return .notJSON
      }
    }
    return skipSpace(bytes, index, end) == end ? .whole : .notJSON
  }

  private func isNull(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count == 4 && bytes[range.lowerBound] == UInt8(ascii: "n")
  }

  private func skipSpace(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] <= UInt8(ascii: " ") { index += 1 }
    return index
  }

  /// Behind the closing quote of a string that begins here.
  private func stringEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start + 1
    while index < end {
      if bytes[index] == UInt8(ascii: "\"") { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Behind a string, an array, or a word or number.
  private func valueEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    if bytes[start] == UInt8(ascii: "\"") { return stringEnd(bytes, start, end) }
    var (index, depth) = (start, 0)
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        guard depth > 0, let next = stringEnd(bytes, index, end) else { return nil }
        index = next
        continue
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: ","), UInt8(ascii: "}"):
        if depth == 0 { return index > start ? index : nil }
      case 0...UInt8(ascii: " "):
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }
}
