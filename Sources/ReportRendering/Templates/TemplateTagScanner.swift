import Diagnostics

/// Finds the mustache tags of a source with their places, which swift-mustache does not give.
struct TemplateTagScanner {
  private let scalars: [Unicode.Scalar]
  private(set) var tags: [TemplateTag] = []
  /// Where tags begin that never end.
  private(set) var unclosed: [SourcePlace] = []
  private var line = 1
  private var lineStart = 0

  /// Scans a whole source.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\n" {
        line += 1
        lineStart = index + 1
      } else if isDouble("{", at: index) {
        index = scanTag(at: index)
        continue
      }
      index += 1
    }
  }

  /// Takes in the tag that begins at an index, and returns the index behind it.
  private mutating func scanTag(at start: Int) -> Int {
    let place = SourcePlace(line: line, column: start - lineStart + 1, length: 2)
    guard let content = contentRange(from: start + 2) else {
      unclosed.append(place)
      return start + 2
    }
    let isTriple = scalars[start + 2] == "{"
    let end = content.upperBound + (isTriple ? 3 : 2)
    let (kind, name) = Self.reading(scalars[content])
    tags.append(
      TemplateTag(
        kind: kind, name: name,
        place: SourcePlace(line: place.line, column: place.column, length: end - start),
        range: start..<end))
    for index in content where scalars[index] == "\n" {
      line += 1
      lineStart = index + 1
    }
    return end
  }

  /// What stands between the braces; only comments may hold line ends and opening braces.
  private func contentRange(from start: Int) -> Range<Int>? {
    guard start < scalars.count else { return nil }
    let isComment = scalars[start] == "!"
    let isTriple = scalars[start] == "{"
    var index = isTriple ? start + 1 : start
    while index < scalars.count {
      if isDouble("}", at: index) {
        guard isTriple else { return start..<index }
        return index + 2 < scalars.count && scalars[index + 2] == "}" ? start..<index : nil
      }
      if !isComment, scalars[index] == "\n" || isDouble("{", at: index) { return nil }
      index += 1
    }
    return nil
  }

  private func isDouble(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    index + 1 < scalars.count && scalars[index] == scalar && scalars[index + 1] == scalar
  }

  private static func reading(_ content: ArraySlice<Unicode.Scalar>) -> (TemplateTag.Kind, String) {
    let rest = trimmed(content.dropFirst())
    switch content.first {
    case "!": return (.comment, "")
    case "#": return (isName(rest) ? .section : .malformed, rest)
    case "^": return (isName(rest) ? .invertedSection : .malformed, rest)
    case "/": return (isName(rest) ? .end : .malformed, rest)
    case ">" where rest.hasPrefix("*"): return (.refused("a partial named by a value"), rest)
    case ">": return (isName(rest) ? .partial : .malformed, rest)
    case "{", "&": return (isName(rest) ? .unescapedValue : .malformed, rest)
    case "=": return (.refused("a change of delimiters"), rest)
    case "%": return (.refused("a pragma"), rest)
    case "$", "<": return (.refused("template inheritance"), rest)
    default:
      let name = trimmed(content)
      return (isName(name) ? .value : .malformed, name)
    }
  }

  private static func trimmed(_ content: ArraySlice<Unicode.Scalar>) -> String {
    var content = content.drop(while: \.properties.isWhitespace)
    while let last = content.last, last.properties.isWhitespace { content.removeLast() }
    return String(String.UnicodeScalarView(content))
  }

  /// Whether swift-mustache reads the text as one name.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "._-()/".utf8.contains(byte)
        }
      }
  }
}
