/// Text in which U+FDD0 … U+FDD1 enclose values, whose writing direction may be any, and
/// U+FDD2 … U+FDD3 in brackets the numbers of footnotes.
struct MarkedText {
  /// A stretch of text, isolated if it is a value, or a reference to a footnote in its place.
  struct Run: Equatable {
    var text: String
    var isIsolated: Bool
    var reference: FootnoteReference?
  }

  /// U+FDD0 in UTF-8. Swift has no literals for noncharacters.
  static let openingMark: [UInt8] = [leadingByte, middleByte, openingByte]
  /// U+FDD1 in UTF-8.
  static let closingMark: [UInt8] = [leadingByte, middleByte, closingByte]
  /// What both marks start with, as letters of some scripts do.
  static let leadingByte: UInt8 = 0xEF
  static let middleByte: UInt8 = 0xB7
  static let openingByte: UInt8 = 0x90
  static let closingByte: UInt8 = 0x91
  /// What ends the marks of values and those of footnotes.
  static let lastBytes: ClosedRange<UInt8> = 0x90...0x93

  /// The tags that isolate a value from the direction of its surroundings.
  static let isolationTags = (opening: "<bdi>", closing: "</bdi>")

  /// The text without marks; a mark without partner, or around another, isolates nothing.
  let runs: [Run]

  init(_ text: String) {
    var runs: [Run] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var isOpen = false
    func finish(before end: String.Index, isolated: Bool) {
      guard start < end else { return }
      runs.append(Run(text: String(text[start..<end]), isIsolated: isolated))
    }
    var index = bytes.startIndex
    while let mark = bytes[index...].firstIndex(of: Self.leadingByte) {
      let end = bytes.index(mark, offsetBy: 3)
      index = end
      if let (reference, range) = FootnoteReference.read(in: bytes, from: start, at: mark) {
        finish(before: range.lowerBound, isolated: false)
        runs.append(Run(text: "", isIsolated: false, reference: reference))
        (start, index) = (range.upperBound, range.upperBound)
        continue
      }
      guard let isOpening = Self.isOpening(bytes[mark..<end]) else { continue }
      finish(before: mark, isolated: isOpen && !isOpening)
      isOpen = isOpening
      start = end
    }
    finish(before: bytes.endIndex, isolated: false)
    self.runs = runs
  }

  /// Whether three bytes that start as a mark does are an opening one; nil if they are none.
  private static func isOpening(_ bytes: Substring.UTF8View) -> Bool? {
    guard bytes.dropFirst().first == middleByte else { return nil }
    return switch bytes.last {
    case openingByte: true
    case closingByte: false
    default: nil
    }
  }

  /// The text alone.
  var plain: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }

  /// The text of a code span or block, where cmark leaves the escapes of values standing.
  var code: String {
    runs.map { $0.isIsolated ? Markdown.unescape($0.text) : $0.text }.joined()
  }

  /// The text as HTML.
  var html: String {
    let (opening, closing) = Self.isolationTags
    return runs.map { run in
      let text = Markdown.escapeHTML(run.text)
      return run.isIsolated ? opening + text + closing : text
    }.joined()
  }
}
