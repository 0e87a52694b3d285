/// Reads back what was rendered, as a browser would.
enum HTML {
  /// The text of a piece of HTML, without tags; no tag of ours has `>` in an attribute.
  static func text(_ html: String) -> String {
    var text = String.UnicodeScalarView()
    var isInTag = false
    for scalar in html.unicodeScalars {
      switch scalar {
      case "<": isInTag = true
      case ">": isInTag = false
      default: if !isInTag { text.append(scalar) }
      }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(String(text)) { replacing($1.0, by: $1.1, in: $0) }
  }

  /// Whether every element that opens closes, in the right order.
  static func isBalanced(_ html: String) -> Bool {
    var open: [Substring.UnicodeScalarView] = []
    for piece in html.unicodeScalars.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
      let tag = piece.prefix { $0 != ">" }
      let name = tag.prefix { $0 != " " }
      if ["br", "hr", "img", "!--"].contains(String(name)) { continue }
      guard name.first == "/" else {
        open.append(name)
        continue
      }
      guard let last = open.popLast(), last.elementsEqual(name.dropFirst()) else { return false }
    }
    return open.isEmpty
  }

  /// By scalars: as characters, a sign with a joiner after it is another one.
  private static func replacing(_ old: String, by new: String, in text: String) -> String {
    let pattern = Array(old.utf8)
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: pattern) {
        result += new.utf8
        index += pattern.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
