/// Replaces the references to footnotes in a piece of Markdown.
struct FootnoteScanner {
  private let bytes: ArraySlice<UInt8>
  /// Where runs of backticks of each length begin, those that are still ahead.
  private var runs: [Int: ArraySlice<Int>] = [:]
  private var counted: Int
  private var position: SourcePosition

  /// A piece that begins on a line of the source.
  init(_ bytes: ArraySlice<UInt8>, line: Int) {
    self.bytes = bytes
    counted = bytes.startIndex
    position = SourcePosition(line: line, column: 1)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = runLength(at: index)
      if length > 0 { runs[length, default: []].append(index) }
      index += max(length, 1)
    }
  }

  /// The piece with what `replace` returns in place of labels; it keeps those that have nothing.
  mutating func replacing(
    _ replace: (_ id: String, _ position: SourcePosition) -> [UInt8]?
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      var end = index + 1
      switch bytes[index] {
      case UInt8(ascii: "\\"): end = min(index + 2, bytes.endIndex)
      case UInt8(ascii: "`"): end = endOfCode(from: index)
      case UInt8(ascii: "["):
        guard let label = FootnoteLabel.read(in: bytes, at: index) else { break }
        end = label.end
        if let replacement = replace(label.id, position(of: index)) {
          result += replacement
          index = end
          continue
        }
      default: break
      }
      result += bytes[index..<end]
      index = end
    }
    return result
  }

  private func runLength(at index: Int) -> Int {
    bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
  }

  /// The end of a code span, or of the backticks that open none.
  private mutating func endOfCode(from start: Int) -> Int {
    let length = runLength(at: start)
    let end = start + length
    while let run = runs[length]?.first {
      if run >= end { return run + length }
      runs[length]?.removeFirst()
    }
    return end
  }

  private mutating func position(of index: Int) -> SourcePosition {
    while counted < index {
      if bytes[counted] == UInt8(ascii: "\n") {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else if bytes[counted] & 0b1100_0000 != 0b1000_0000 {
        position.column += 1
      }
      counted += 1
    }
    return position
  }
}
