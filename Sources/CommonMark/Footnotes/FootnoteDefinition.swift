/// The text of a footnote: "[^id]: text".
struct FootnoteDefinition {
  var id: String
  /// Inline Markdown on one line.
  var text: [UInt8]
  var position: SourcePosition

  private static let mostIndent = 3

  /// Adds the text of another line.
  mutating func append(_ line: ArraySlice<UInt8>) {
    if !text.isEmpty { text.append(UInt8(ascii: " ")) }
    text += line
  }

  /// The id and the text of a line that defines a footnote.
  static func start(
    of line: ArraySlice<UInt8>
  ) -> (id: String, text: ArraySlice<UInt8>, byteColumn: Int)? {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    guard content.startIndex - line.startIndex <= mostIndent,
      let (id, end) = FootnoteLabel.read(in: content, at: content.startIndex),
      end < line.endIndex, line[end] == UInt8(ascii: ":")
    else { return nil }
    let text = OptionLine.trimmed(line[(end + 1)...])
    return (id, text, content.startIndex - line.startIndex + 1)
  }
}
