/// A place in a line, in bytes and in columns, with tabs as CommonMark counts them.
struct LineCursor {
  /// From so many columns on, an indent makes code.
  static let codeIndent = 4
  private static let tabStop = 4
  private static let mostSpacesAfterMarker = 5

  private let line: ArraySlice<UInt8>
  private(set) var index: Int
  private var column = 0

  /// The start of a line.
  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    index = line.startIndex
  }

  /// What follows the place.
  var rest: ArraySlice<UInt8> { line[index...] }

  /// The columns of spaces and tabs that follow.
  var indent: Int {
    var end = column
    for byte in rest {
      if byte == UInt8(ascii: "\t") {
        end += Self.tabStop - end % Self.tabStop
      } else if byte == UInt8(ascii: " ") {
        end += 1
      } else {
        break
      }
    }
    return end - column
  }

  /// What follows the spaces and tabs.
  var content: ArraySlice<UInt8> { rest.drop(while: Self.isBlank) }

  /// Moves behind what continues a container; false, without a move, if the line does not.
  mutating func enter(_ container: BlockContainer) -> Bool {
    switch container {
    case .quote: return enterQuote()
    case .item(let indent):
      guard self.indent >= indent else { return false }
      advance(columns: indent)
      return true
    }
  }

  /// Moves behind the marker of a list item that begins here.
  mutating func openItem() -> BlockContainer {
    let markerIndent = indent
    advance(columns: markerIndent)
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    advance(columns: digits + 1)
    let spaces = indent
    let isEmpty = content.isEmpty
    if isEmpty || spaces >= Self.mostSpacesAfterMarker || spaces < 1 {
      advance(columns: min(spaces, 1))
      return .item(indent: markerIndent + digits + 2)
    }
    advance(columns: spaces)
    return .item(indent: markerIndent + digits + 1 + spaces)
  }

  private mutating func enterQuote() -> Bool {
    let indent = indent
    guard indent < Self.codeIndent, content.first == UInt8(ascii: ">") else { return false }
    advance(columns: indent + 1)
    if rest.first.map(Self.isBlank) ?? false { advance(columns: 1) }
    return true
  }

  private mutating func advance(columns count: Int) {
    let end = column + count
    while column < end, index < line.endIndex {
      guard line[index] == UInt8(ascii: "\t") else {
        column += 1
        index += 1
        continue
      }
      let stop = column + Self.tabStop - column % Self.tabStop
      if stop <= end { index += 1 }
      column = min(stop, end)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
