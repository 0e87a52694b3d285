/// Holds JSON to a JSON Schema, as far as results use one.
struct SchemaChecker {
  /// What is wrong, each with its path.
  private(set) var faults: [String] = []
  /// The paths of the schema's properties that were found in the value; ids and places are `*`.
  private(set) var found: Set<String> = []

  /// Checks a value and everything in it.
  mutating func check(_ value: JSONValue, _ schema: JSONValue, at path: String = "") {
    let types = (schema["type"] ?? .null).values.map(\.string)
    guard types.contains(where: value.isType) else {
      return faults.append("\(path): is no \(types.compactMap { $0 }.joined(separator: " or "))")
    }
    if let words = schema["enum"], !words.values.contains(value) {
      faults.append("\(path): '\(value.string ?? "")' is no word of the list")
    }
    if let number = value.double {
      if let least = schema["minimum"]?.double, number < least { faults.append("\(path): low") }
      if let most = schema["maximum"]?.double, number > most { faults.append("\(path): high") }
    }
    if case .list(let list) = value, let items = schema["items"] {
      for item in list { check(item, items, at: path + "[*]") }
    }
    if case .object(let members) = value { check(members, schema, at: path) }
  }

  private mutating func check(
    _ members: [String: JSONValue], _ schema: JSONValue, at path: String
  ) {
    for case .text(let name) in schema["required"]?.values ?? [] where members[name] == nil {
      faults.append("\(path).\(name): is missing")
    }
    for (name, value) in members {
      if let property = schema["properties"]?[name] {
        found.insert("\(path).\(name)")
        check(value, property, at: "\(path).\(name)")
      } else if let rest = schema["additionalProperties"], case .object = rest {
        check(value, rest, at: path + ".*")
      } else {
        faults.append("\(path).\(name): is not in the schema")
      }
    }
  }

  /// The paths of all properties of a schema.
  static func properties(_ schema: JSONValue, at path: String = "") -> Set<String> {
    var paths: Set<String> = []
    for (name, property) in schema["properties"]?.members ?? [:] {
      paths.insert("\(path).\(name)")
      paths.formUnion(properties(property, at: "\(path).\(name)"))
    }
    if let rest = schema["additionalProperties"] {
      paths.formUnion(properties(rest, at: path + ".*"))
    }
    if let items = schema["items"] { paths.formUnion(properties(items, at: path + "[*]")) }
    return paths
  }

  /// The paths of objects that let anything pass.
  static func open(_ schema: JSONValue, at path: String = "") -> [String] {
    let isOpen = schema["properties"] != nil && schema["additionalProperties"] != .flag(false)
    let isVague =
      (schema["type"] ?? .null).values.contains(.text("object"))
      && schema["additionalProperties"] == nil
    let own = isOpen || isVague ? [path] : []
    let inner = (schema["properties"]?.members ?? [:]).flatMap { open($1, at: "\(path).\($0)") }
    let rest = [schema["items"], schema["additionalProperties"]].compactMap { $0 }
    return own + inner + rest.flatMap { open($0, at: path + ".*") }
  }
}
