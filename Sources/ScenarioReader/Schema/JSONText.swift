/// A JSON value whose keys keep their order, and its text.
indirect enum JSONText: Equatable, Sendable {
  case object([Member])
  case array([JSONText])
  case string(String)
  case number(Double)
  case bool(Bool)

  /// A key and its value.
  struct Member: Equatable, Sendable {
    let key: String
    let value: JSONText
  }

  /// An object of keys and values in their order.
  static func pairs(_ pairs: KeyValuePairs<String, JSONText>) -> JSONText {
    .object(pairs.map { Member(key: $0.key, value: $0.value) })
  }

  /// A list of strings.
  static func strings(_ texts: [String]) -> JSONText { .array(texts.map(JSONText.string)) }

  /// The object with the members of another after its own; anything else as it is.
  func adding(_ members: [Member]) -> JSONText {
    guard case .object(let own) = self else { return self }
    return .object(own + members)
  }

  /// The text, with what fits into a line on one.
  func text(indent: Int = 0, width: Int = 100) -> String {
    let line = line
    if indent + line.unicodeScalars.count <= width { return line }
    let inner = String(repeating: " ", count: indent + 2)
    func lines(_ parts: [String], _ open: String, _ close: String) -> String {
      open + "\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n"
        + String(repeating: " ", count: indent) + close
    }
    switch self {
    case .object(let members):
      return lines(
        members.map {
          "\(Self.quoted($0.key)): \($0.value.text(indent: indent + 2, width: width))"
        },
        "{", "}")
    case .array(let items):
      return lines(items.map { $0.text(indent: indent + 2, width: width) }, "[", "]")
    default: return line
    }
  }

  private var line: String {
    switch self {
    case .object(let members):
      members.isEmpty
        ? "{}"
        : "{ " + members.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ")
          + " }"
    case .array(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .string(let text): Self.quoted(text)
    case .number(let value): Int(exactly: value).map(String.init) ?? String(value)
    case .bool(let flag): flag ? "true" : "false"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        default: String(scalar)
        }
      }.joined() + "\""
  }
}
