/// Text that any reader of Markdown, HTML in Markdown or MDX shows as it is.
///
/// What only some readers unescape after a backslash stands as a character reference.
struct WrittenText {
  private let scalars: [Unicode.Scalar]
  private let dialect: MarkdownDialect
  private let isInTable: Bool

  /// A text, in a cell of a table or elsewhere.
  init(_ text: String, _ dialect: MarkdownDialect, isInTable: Bool = false) {
    scalars = text.unicodeScalars.map { Self.isControl($0) ? Self.replacement(of: $0) : $0 }
    self.dialect = dialect
    self.isInTable = isInTable
  }

  /// The Markdown of the text, at the start of a block's line or within it.
  func markdown(atLineStart isStart: Bool) -> String {
    var text = ""
    var index = 0
    if isStart, let (opening, count) = lineStart {
      text = opening
      index = count
    }
    while index < scalars.count {
      append(index, to: &text)
      index += 1
    }
    return text
  }

  private func append(_ index: Int, to text: inout String) {
    let scalar = scalars[index]
    switch scalar {
    case "<", "{", "}", "\\", "~": text += Self.reference(to: scalar)
    case "&" where isReference(at: index): text += "&amp;"
    case "|" where isInTable: text += Self.reference(to: scalar)
    case ":" where isShortcode(at: index): text += Self.reference(to: scalar)
    case "*", "`", "[", "]": text += "\\\(scalar)"
    case "_" where !isWithinWord(index): text += "\\_"
    case "$" where dialect.escapesDollars: text += "\\$"
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// What stands for the first characters where they would begin a block or a statement.
  private var lineStart: (text: String, count: Int)? {
    guard let first = scalars.first else { return nil }
    switch first {
    case "#", "+", "-", ">", "!": return ("\\\(first)", 1)
    case "=", ":", "?", "%", " ", "\u{A0}": return (Self.reference(to: first), 1)
    case "0"..."9": return numberedStart
    case "i", "e": return isStatement ? (Self.reference(to: first), 1) : nil
    default: return nil
    }
  }

  /// Digits before a point or a parenthesis would begin a list.
  private var numberedStart: (text: String, count: Int)? {
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    guard let mark = rest.first, [".", ")"].contains(mark),
      rest.count == 1 || rest.dropFirst().first == " "
    else { return nil }
    return (String(String.UnicodeScalarView(digits)) + "\\\(mark)", digits.count + 1)
  }

  /// MDX runs a line that begins with one of these words.
  private var isStatement: Bool {
    ["import", "export"].contains { scalars.starts(with: $0.unicodeScalars) }
  }

  private func isReference(at index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    return scalars[index + 1] == "#" || Self.isWord(scalars[index + 1])
  }

  /// A colon that begins the name of a picture, as in `:smile:`.
  private func isShortcode(at index: Int) -> Bool {
    guard index + 1 < scalars.count, index == 0 || !Self.isWord(scalars[index - 1]) else {
      return false
    }
    return Self.isWord(scalars[index + 1]) || ["+", "-", "_"].contains(scalars[index + 1])
  }

  private func isWithinWord(_ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count && Self.isWord(scalars[index - 1])
      && Self.isWord(scalars[index + 1])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  /// Controls mean nothing in a text; line ends and tabs are blanks in it.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x2028...0x2029).contains(scalar.value)
  }

  private static func replacement(of control: Unicode.Scalar) -> Unicode.Scalar {
    (0x09...0x0D).contains(control.value) || control.value > 0x9F ? " " : "\u{FFFD}"
  }

  private static func reference(to scalar: Unicode.Scalar) -> String {
    scalar == "<" ? "&lt;" : "&#\(scalar.value);"
  }
}
