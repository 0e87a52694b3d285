/// A source as bytes, with the lines that cmark counts.
struct SourceText {
  let bytes: [UInt8]
  /// Where each line starts; a last empty line after the final line break counts too.
  private let starts: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isBreak =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
      if isBreak { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The number of line breaks.
  var breakCount: Int { starts.count - 1 }

  /// A line, from 1, without its line break; empty if there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard starts.indices.contains(number - 1) else { return [] }
    var line = bytes[starts[number - 1]..<(number < starts.count ? starts[number] : bytes.count)]
    while let last = line.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") {
      line.removeLast()
    }
    return line
  }

  /// Where the byte of a 1-based line and byte column is, held inside the text.
  func offset(line: Int, byteColumn: Int) -> Int {
    let start = starts[min(max(line - 1, 0), starts.count - 1)]
    return min(start + max(byteColumn - 1, 0), bytes.count)
  }

  /// The 1-based line and byte column of a byte.
  func place(ofOffset offset: Int) -> (line: Int, byteColumn: Int) {
    let line = lineNumber(ofOffset: offset)
    return (line, offset - starts[line - 1] + 1)
  }

  private func lineNumber(ofOffset offset: Int) -> Int {
    var known = 0
    var above = starts.count
    while above - known > 1 {
      let middle = known + (above - known) / 2
      if starts[middle] <= offset { known = middle } else { above = middle }
    }
    return known + 1
  }

  /// The position of a line and byte column; takes time in proportion to the line.
  func position(line: Int, byteColumn: Int) -> SourcePosition {
    let before = self.line(line).prefix(max(byteColumn - 1, 0))
    let scalars = before.count { $0 & 0b1100_0000 != 0b1000_0000 }
    return SourcePosition(line: line, column: scalars + 1)
  }
}
