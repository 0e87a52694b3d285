import Testing

/// A look at a page's HTML as text.
struct PageText {
  let html: String

  /// What the `bdi` elements of the page hold, as a reader sees it.
  var isolated: [String] {
    html.matches(of: /<bdi>([^<]*)<\/bdi>/).map { Self.unescaped(String($0.1)) }
  }

  /// The values of an attribute, in order.
  func attributes(_ name: String) throws -> [String] {
    try html.matches(of: Regex("[ \n]\(name)=\"([^\"]*)\"", as: (Substring, Substring).self))
      .map { String($0.1) }
  }

  /// The contents of an element, in order.
  func elements(_ name: String) throws -> [String] {
    let pattern = "<\(name)(?: [^>]*)?>([\\s\\S]*?)</\(name)>"
    return try html.matches(of: Regex(pattern, as: (Substring, Substring).self))
      .map { String($0.1) }
  }

  /// The levels of the headings, in order.
  var headingLevels: [Int] {
    html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
  }

  /// Text without the entities that HTML needs; bytes, as `;` and an accent are one character.
  static func unescaped(_ text: String) -> String {
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    let bytes = entities.reduce(Array(text.utf8)) { bytes, entity in
      bytes.replacing(Array(entity.0.utf8), with: Array(entity.1.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
