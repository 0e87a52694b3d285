/// What the info string of a code block asks for.
enum FenceInfo: Equatable {
  case code
  case directive(name: String, argument: String)
  /// It starts as a directive does, but is none.
  case malformed

  /// Reads an info string as cmark gives it: trimmed and unescaped.
  init(_ info: String) {
    guard info.utf8.first == UInt8(ascii: "{") else {
      self = .code
      return
    }
    let inner = info.unicodeScalars.dropFirst().prefix { $0 != "}" }
    let rest = info.unicodeScalars[inner.endIndex...].dropFirst()
    let isNamed = !inner.isEmpty && !inner.contains { $0 == "{" || $0 == " " || $0 == "\t" }
    let isEnded = rest.first.map { $0 == " " || $0 == "\t" } ?? true
    guard isNamed, isEnded, inner.endIndex < info.endIndex else {
      self = .malformed
      return
    }
    let argument = rest.drop { $0 == " " || $0 == "\t" }
    self = .directive(
      name: String(inner), argument: MarkedText(String(argument)).plain)
  }
}
