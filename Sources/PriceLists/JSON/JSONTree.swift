/// A value of a JSON text, whose numbers stay as they are written.
indirect enum JSONTree: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case text(String)
  case list([JSONTree])
  case object([JSONMember])

  /// The members of an object.
  var members: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The items of a list.
  var items: [JSONTree]? {
    guard case .list(let items) = self else { return nil }
    return items
  }

  /// The characters of a text.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The number, exactly as it is written.
  var decimal: ExactDecimal? {
    switch self {
    case .number(let text): ExactDecimal(text)
    // genai-prices writes some numbers as texts.
    case .text(let text): ExactDecimal(text)
    default: nil
    }
  }

  /// The value under a name of an object.
  subscript(_ name: String) -> JSONTree? {
    members?.first { $0.name == name }?.value
  }
}

/// A member of an object.
struct JSONMember: Equatable, Sendable {
  /// Its name.
  let name: String
  /// What it stands for.
  let value: JSONTree
  /// The line on which it begins, from 1.
  let line: Int
}
