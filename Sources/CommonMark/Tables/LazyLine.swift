/// A line of a paragraph.
struct LazyLine {
  /// The text, behind what the containers leave.
  let content: ArraySlice<UInt8>
  /// What stands before the text; nil if the line is a lazy one or indented like code.
  let prefix: ArraySlice<UInt8>?

  /// Whether the line makes a heading of those before it.
  var isUnderline: Bool {
    guard prefix != nil, let first = content.first else { return false }
    guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    return content.drop { $0 == first }.allSatisfy {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
  }

  init(content: ArraySlice<UInt8>, prefix: ArraySlice<UInt8>?) {
    self.content = content
    self.prefix = prefix
  }

  /// A line, of which the containers are to have their share.
  init(_ line: ArraySlice<UInt8>, in containers: [BlockContainer]) {
    var cursor = LineCursor(line)
    for container in containers where !cursor.enter(container) {
      content = cursor.rest
      prefix = nil
      return
    }
    content = cursor.content
    prefix = cursor.indent < LineCursor.codeIndent ? line[..<content.startIndex] : nil
  }
}
