/// A JSON value of the printed schema, with the look-ups that the tests need.
enum SchemaNode: Decodable, Equatable {
  case object([String: SchemaNode])
  case array([SchemaNode])
  case string(String)
  case number(Double)
  case bool(Bool)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([SchemaNode].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: SchemaNode].self))
    }
  }

  /// The value under a key of an object.
  subscript(key: String) -> SchemaNode? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The items of a list.
  var items: [SchemaNode] { if case .array(let items) = self { items } else { [] } }

  /// The keys of an object.
  var keys: Set<String> { if case .object(let members) = self { Set(members.keys) } else { [] } }

  /// A text.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// What a reference refers to.
  func resolved(in root: SchemaNode) -> SchemaNode {
    guard let name = self["$ref"]?.text?.split(separator: "/").last else { return self }
    return root["$defs"]?[String(name)] ?? self
  }

  /// The keys of all mappings in it.
  var propertyNames: Set<String> {
    switch self {
    case .object(let members):
      members.values.reduce(members["properties"]?.keys ?? []) { $0.union($1.propertyNames) }
    case .array(let items): items.reduce([]) { $0.union($1.propertyNames) }
    default: []
    }
  }
}
