import Diagnostics
import Quantities

extension Fields {
  /// The entries of the mapping under a key, whose own keys are names that the user chooses.
  func namedEntries(_ key: String) -> [YAMLEntry] {
    guard let node = value(key) else { return [] }
    guard let entries = node.entries else {
      error("\(name(key)) must be a mapping, not \(node.kindName)", at: key)
      return []
    }
    return entries.filter { entry in
      guard entry.key == "internal", ["true", "false"].contains(entry.value.text) else {
        return true
      }
      if entry.value.text == "true" { session.markInternal(path(key)) }
      return false
    }
  }

  /// The items of the list under a key.
  func items(_ key: String) -> [YAMLNode] {
    guard let node = value(key) else { return [] }
    guard let items = node.items else {
      error("\(name(key)) must be a list, not \(node.kindName)", at: key)
      return []
    }
    return items
  }

  /// The texts of the list under a key.
  func texts(_ key: String) -> [String] {
    items(key).compactMap { item in
      if item.text == nil {
        session.error("\(name(key)) must list texts, not \(item.kindName)", at: item.spot)
      }
      return item.text
    }
  }

  /// The currency of a key.
  func currency(_ key: String) -> Currency? {
    guard let node = value(key) else { return nil }
    if let currency = node.text.flatMap({ Currency(code: $0) }) { return currency }
    session.error(
      "\(name(key)) must be a currency, not \(node.kindName)", at: node.spot,
      help: "use its three capital letters, such as USD")
    return nil
  }

  /// Notes an error unless the format version under a key is 1.
  func checkVersion(_ key: String) {
    require(key, help: "begin with '\(key): 1'")
    guard let node = value(key), node.text != "1" else { return }
    session.error(
      "version \(node.kindName) of the format is not supported", at: node.spot,
      help: "this program reads '\(key): 1'")
  }
}
