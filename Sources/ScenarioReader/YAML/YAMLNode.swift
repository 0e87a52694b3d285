/// A value of a YAML file with its place; scalars stay text until a key gives them a type.
struct YAMLNode {
  /// The three kinds of value.
  enum Content {
    /// A text, and whether it was written without quotes.
    case scalar(String, isPlain: Bool)
    case mapping([YAMLEntry])
    case sequence([YAMLNode])
  }

  /// The value.
  let content: Content
  /// Where it begins.
  let spot: YAMLSpot

  /// The text of a scalar that is not empty, `~` or `null`.
  var text: String? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    return isPlain && ["", "~", "null"].contains(text) ? nil : text
  }

  /// Whether nothing was written, or `~` or `null`.
  var isNull: Bool {
    guard case .scalar = content else { return false }
    return text == nil
  }

  /// The entries of a mapping.
  var entries: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The items of a list.
  var items: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// What it is, for messages.
  var kindName: String {
    switch content {
    case .scalar: isNull ? "nothing" : "'\(spot.text)'"
    case .mapping: "a mapping"
    case .sequence: "a list"
    }
  }
}

/// A key of a mapping and its value.
struct YAMLEntry {
  /// The key's text.
  let key: String
  /// Where the key begins.
  let keySpot: YAMLSpot
  /// What it stands for.
  let value: YAMLNode
}
