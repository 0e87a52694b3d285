import CommonMark
import ReportModel

extension RichText {
  /// The text as HTML, what a user wrote in its own bidirectional isolation.
  var html: String {
    var html = ""
    appendHTML(to: &html)
    return html
  }

  /// Appends the text as HTML.
  func appendHTML(to html: inout String) {
    for segment in segments {
      switch segment {
      case .plain(let text): html += Markdown.escapeHTML(text)
      case .quoted(let text):
        html += "<bdi>"
        html += Markdown.escapeHTML(text)
        html += "</bdi>"
      }
    }
  }

  /// From so many bytes on a word may have to be broken.
  private static let longWord = 24

  /// As HTML with a place to break after each point and underscore, where the text is one long word
  /// such as the path of a key; nil for all else.
  var longKey: String? {
    guard segments.count == 1 else { return nil }
    switch segments[0] {
    case .plain(let text), .quoted(let text):
      guard text.utf8.count >= Self.longWord, !text.utf8.contains(UInt8(ascii: " ")) else {
        return nil
      }
    }
    let html = self.html
    var broken = ""
    broken.reserveCapacity(2 * html.utf8.count)
    var start = html.startIndex
    for index in html.utf8.indices where Self.isBreak(html.utf8[index]) {
      let next = html.utf8.index(after: index)
      broken += html[start..<next]
      broken += "<wbr>"
      start = next
    }
    return broken + html[start...]
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// The text for where no element can stand, isolated by characters unless it is ASCII.
  ///
  /// Directional characters of the user's own would end the isolation, so that they are left out.
  var isolatedCharacters: String {
    segments.reduce(into: "") { result, segment in
      switch segment {
      case .plain(let text): result += text
      case .quoted(let text) where text.utf8.allSatisfy { $0 < 0x80 }: result += text
      case .quoted(let text):
        let scalars = text.unicodeScalars.filter { !Self.isDirectional($0) }
        result += "\u{2068}\(String(String.UnicodeScalarView(scalars)))\u{2069}"
      }
    }
  }

  private static func isDirectional(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
