/// A JSON Schema, as far as results need one.
struct JSONSchema: Encodable, Sendable {
  /// The types of JSON that a schema can ask for.
  enum Kind: String, Encodable, Sendable {
    case object, array, string, number, integer, boolean, null
  }

  /// What objects may hold beside their properties.
  enum Rest: Sendable {
    case nothing
    // A list, because a value can't hold itself.
    case values([JSONSchema])
  }

  /// The dialect, at the root.
  var dialect: String?
  private(set) var kinds: [Kind]
  private(set) var description: String
  private(set) var words: [String] = []
  private(set) var properties: [String: JSONSchema] = [:]
  private(set) var required: [String] = []
  private(set) var rest: Rest?
  // A list, because a value can't hold itself.
  private(set) var items: [JSONSchema] = []
  private(set) var least: Double?
  private(set) var most: Double?

  private init(_ kind: Kind, _ description: String) {
    kinds = [kind]
    self.description = description
  }

  /// Writes the keywords that say something.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keyword.self)
    try container.encodeIfPresent(dialect, forKey: .dialect)
    try container.encode(description, forKey: .description)
    if let kind = kinds.first, kinds.count == 1 {
      try container.encode(kind, forKey: .type)
    } else {
      try container.encode(kinds, forKey: .type)
    }
    if !words.isEmpty {
      let all = words.map(Optional.some) + (kinds.contains(.null) ? [nil] : [])
      try container.encode(all, forKey: .enum)
    }
    try container.encodeIfPresent(least, forKey: .minimum)
    try container.encodeIfPresent(most, forKey: .maximum)
    if let items = items.first { try container.encode(items, forKey: .items) }
    guard let rest else { return }
    if !properties.isEmpty { try container.encode(properties, forKey: .properties) }
    if !required.isEmpty { try container.encode(required, forKey: .required) }
    switch rest {
    case .nothing: try container.encode(false, forKey: .additionalProperties)
    case .values(let schema):
      try container.encodeIfPresent(schema.first, forKey: .additionalProperties)
    }
  }

  private enum Keyword: String, CodingKey {
    case description, type, `enum`, minimum, maximum, items, properties, required
    case additionalProperties
    case dialect = "$schema"
  }
}

extension JSONSchema {
  /// A value of any of some types.
  static func any(of kinds: [Kind], _ description: String) -> JSONSchema {
    var schema = JSONSchema(.null, description)
    schema.kinds = kinds
    return schema
  }

  /// A number that is always finite.
  static func number(_ description: String) -> JSONSchema { JSONSchema(.number, description) }

  /// A computed figure, null where it has no meaning or is not finite.
  static func amount(_ description: String) -> JSONSchema { number(description).orNull }

  /// A number, or a list of two with null for an open end.
  static func numberOrEnds(_ description: String) -> JSONSchema {
    var schema = JSONSchema(.number, description)
    schema.kinds.append(.array)
    schema.items = [amount("An end; null where it is open.")]
    return schema
  }

  /// A number of 0…1, null where it has no meaning.
  static func share(_ description: String) -> JSONSchema {
    var schema = amount(description)
    (schema.least, schema.most) = (0, 1)
    return schema
  }

  /// A whole number from 0.
  static func count(_ description: String) -> JSONSchema {
    var schema = JSONSchema(.integer, description)
    schema.least = 0
    return schema
  }

  /// A whole number.
  static func integer(_ description: String) -> JSONSchema { JSONSchema(.integer, description) }

  /// Any text.
  static func text(_ description: String) -> JSONSchema { JSONSchema(.string, description) }

  /// True or false.
  static func flag(_ description: String) -> JSONSchema { JSONSchema(.boolean, description) }

  /// One of some words.
  static func word(_ words: [String], _ description: String) -> JSONSchema {
    var schema = JSONSchema(.string, description)
    schema.words = words
    return schema
  }

  /// One of the words of a closed list.
  static func word<Word: CaseIterable & RawRepresentable>(
    _ type: Word.Type, _ description: String
  ) -> JSONSchema where Word.RawValue == String {
    word(type.allCases.map(\.rawValue), description)
  }

  /// A list of values of one kind.
  static func list(of items: JSONSchema, _ description: String) -> JSONSchema {
    var schema = JSONSchema(.array, description)
    schema.items = [items]
    return schema
  }

  /// Values of one kind by ids that the scenario chooses.
  static func map(of values: JSONSchema, _ description: String) -> JSONSchema {
    var schema = JSONSchema(.object, description)
    schema.rest = .values([values])
    return schema
  }

  /// An object of named properties and nothing else; all of them are there unless optional.
  static func object(
    _ properties: [(name: String, schema: JSONSchema)], isOptional: Bool = false,
    _ description: String
  ) -> JSONSchema {
    var schema = JSONSchema(.object, description)
    schema.properties = Dictionary(properties.map { ($0.name, $0.schema) }) { first, _ in first }
    schema.required = isOptional ? [] : properties.map(\.name)
    schema.rest = .nothing
    return schema
  }

  /// The same or null.
  var orNull: JSONSchema {
    var schema = self
    if !kinds.contains(.null) { schema.kinds.append(.null) }
    return schema
  }
}
