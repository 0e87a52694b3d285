/// A place in the text that refers to a footnote.
struct FootnoteReference: Equatable {
  /// The number of the footnote on its page, from 1.
  var number: Int
  /// Which of the references to the footnote this is, from 1.
  var use: Int

  private static let openingMark: [UInt8] = [0xEF, 0xB7, 0x92]
  private static let closingMark: [UInt8] = [0xEF, 0xB7, 0x93]

  /// The id of a footnote in the list; headings' ids hold no underscore.
  static func noteID(_ number: Int) -> String { "footnote_\(number)" }

  /// The id of the link to the footnote.
  var id: String { "\(Self.noteID(number))_ref_\(use)" }

  /// The link to the footnote.
  var html: String {
    let words = Markdown.escapeHTML(LandmarkWords.current.note(number))
    return """
      <sup class="footnote-ref"><a id="\(id)" href="#\(Self.noteID(number))" \
      role="doc-noteref" aria-label="\(words)">\(number)</a></sup>
      """
  }

  /// What stands for the reference in Markdown; brackets let emphasis end before it.
  var markdown: [UInt8] {
    Array("\\[".utf8) + Self.openingMark + Array("\(number).\(use)".utf8) + Self.closingMark
      + Array("\\]".utf8)
  }

  /// The reference whose opening mark is at an index, and where it stands with its brackets.
  static func read(
    in bytes: String.UTF8View, from start: String.Index, at mark: String.Index
  ) -> (FootnoteReference, Range<String.Index>)? {
    guard mark > start, bytes[bytes.index(before: mark)] == UInt8(ascii: "["),
      bytes[mark...].starts(with: openingMark)
    else { return nil }
    let payload = bytes[mark...].dropFirst(openingMark.count)
    let digits = payload.prefix { $0 != closingMark[0] }.prefix(mostDigits)
    let parts = String(decoding: digits, as: UTF8.self).split(separator: ".").map { Int($0) }
    var rest = payload[digits.endIndex...]
    guard parts.count == 2, let number = parts[0], let use = parts[1],
      rest.starts(with: closingMark)
    else { return nil }
    rest = rest.dropFirst(closingMark.count)
    // Code keeps the backslash.
    if rest.first == UInt8(ascii: "\\") { rest = rest.dropFirst() }
    guard rest.first == UInt8(ascii: "]") else { return nil }
    let end = rest.index(after: rest.startIndex)
    return (Self(number: number, use: use), bytes.index(before: mark)..<end)
  }

  private static let mostDigits = 24
}
