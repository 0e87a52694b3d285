import ScenarioModel

/// Turns tables and shapes into schemas, and collects those that are used by name.
struct SchemaDefinitions {
  /// `internal`, which any mapping may have.
  static let internalMember = JSONText.Member(key: "internal", value: flag)

  /// The named schemas in the order in which they were first used.
  private(set) var members: [JSONText.Member] = []

  /// The schema of a mapping with the keys of a table.
  mutating func table(_ table: KeyTable) -> JSONText {
    var properties: [JSONText.Member] = []
    for key in table.entries {
      let schema = shape(key.shape, named: key.name)
      let about = JSONText.Member(key: "description", value: .string(key.about))
      properties.append(
        JSONText.Member(
          key: key.name, value: key.about.isEmpty ? schema : schema.adding([about])))
    }
    let required = table.entries.filter(\.isRequired).map(\.name)
    let rules = SchemaRules(table: table).members
    return .object(
      [
        JSONText.Member(key: "type", value: .string("object")),
        JSONText.Member(key: "properties", value: .object(properties + [Self.internalMember])),
        JSONText.Member(key: "additionalProperties", value: .bool(table.isOpen)),
      ] + (required.isEmpty ? [] : [JSONText.Member(key: "required", value: .strings(required))])
        + rules)
  }

  /// The schema of some of a table's keys, of which just the names and meanings are told.
  static func part(of table: KeyTable) -> JSONText {
    .pairs([
      "properties": .object(
        table.entries.map { key in
          JSONText.Member(key: key.name, value: .pairs(["description": .string(key.about)]))
        } + [internalMember]),
      "additionalProperties": .bool(false),
    ])
  }

  /// The schema of what may stand under a key.
  private mutating func shape(_ shape: ValueShape, named name: String) -> JSONText {
    switch shape {
    case .text: return define("text", Self.textSchema)
    case .flag: return Self.flag
    case .version: return .pairs(["enum": .array([.number(1), .string("1")])])
    case .date(let allowsMonth):
      return Self.pattern(Self.monthPattern + Self.dayPattern + (allowsMonth ? "?$" : "$"))
    case .month: return Self.pattern(Self.monthPattern + "$")
    case .currency: return Self.pattern("^[A-Z]{3}$")
    case .color: return Self.pattern("^#[0-9a-fA-F]{6}$")
    case .word(let words): return .pairs(["enum": .strings(words)])
    case .number(let rule): return number(rule)
    case .mapping(let table): return define(name, self.table(table))
    case .part(let table): return Self.part(of: table)
    case .list(let item, let counts):
      return list(of: self.shape(item, named: name + "_item"), counts: counts)
    case .entries(let value, let names, let mayBeEmpty):
      return entries(of: self.shape(value, named: name + "_item"), names, mayBeEmpty)
    case .either(let shapes):
      return .pairs(["anyOf": .array(shapes.map { self.shape($0, named: name) })])
    case .variants(let variants): return self.variants(variants)
    }
  }

  /// A reference to a schema under a name, or under the next free one if the name has another.
  private mutating func define(_ name: String, _ schema: JSONText) -> JSONText {
    var unique = name
    var number = 1
    while let known = members.first(where: { $0.key == unique }), known.value != schema {
      number += 1
      unique = "\(name)_\(number)"
    }
    if !members.contains(where: { $0.key == unique }) {
      members.append(JSONText.Member(key: unique, value: schema))
    }
    return .pairs(["$ref": .string("#/$defs/\(unique)")])
  }

  private mutating func number(_ rule: NumberRule) -> JSONText {
    let schema = NumberSchema(rule: rule)
    _ = define("sourced_number", NumberSchema.sourced)
    let bare = define(schema.name, schema.bare)
    return define(schema.name + "_number", schema.any(bare))
  }

  private func list(of item: JSONText, counts: [Int]) -> JSONText {
    let lengths = counts.map {
      JSONText.pairs(["minItems": .number(Double($0)), "maxItems": .number(Double($0))])
    }
    return JSONText.pairs(["type": .string("array"), "items": item]).adding(
      lengths.isEmpty ? [] : [JSONText.Member(key: "anyOf", value: .array(lengths))])
  }

  private mutating func entries(
    of value: JSONText, _ names: ValueShape.NameRule, _ mayBeEmpty: Bool
  ) -> JSONText {
    // `internal: true` marks the mapping; anything else under that name is an entry like others.
    let mark = JSONText.pairs(["anyOf": .array([Self.flag, value])])
    var own = [JSONText.Member(key: Self.internalMember.key, value: mark)]
    if case .pricesByTerm = names {
      own += EvidenceReader.keys.map {
        JSONText.Member(key: $0.name, value: shape($0.shape, named: $0.name))
      }
    }
    let mapping = JSONText.pairs(["type": .string("object"), "properties": .object(own)])
    guard let pattern = names.pattern else {
      return mapping.adding([
        JSONText.Member(key: "additionalProperties", value: value),
        JSONText.Member(key: "minProperties", value: .number(mayBeEmpty ? 0 : 1)),
      ])
    }
    return mapping.adding([
      JSONText.Member(key: "patternProperties", value: .pairs([pattern: value])),
      JSONText.Member(key: "additionalProperties", value: .bool(false)),
      JSONText.Member(key: "minProperties", value: .number(mayBeEmpty ? 0 : 1)),
    ])
  }

  /// A mapping whose `kind`, with the keys that mark a variant, says which schema holds.
  private mutating func variants(_ variants: [ValueShape.Variant]) -> JSONText {
    var conditions: [JSONText] = []
    for (index, variant) in variants.enumerated() {
      let earlier = variants[..<index].filter { $0.kind == variant.kind }.flatMap(\.marks)
      let name = variant.kind + (variant.marks.isEmpty ? "" : "_by_" + variant.marks[0])
      conditions.append(
        .pairs([
          "if": Self.fits(variant, without: earlier),
          "then": define(name, table(variant.table)),
        ]))
    }
    var kinds: [String] = []
    for variant in variants where !kinds.contains(variant.kind) { kinds.append(variant.kind) }
    return .pairs([
      "type": .string("object"),
      "properties": .pairs(["kind": .pairs(["enum": .strings(kinds)])]),
      "required": .strings(["kind"]),
      "allOf": .array(conditions),
    ])
  }

  private static func fits(_ variant: ValueShape.Variant, without earlier: [String]) -> JSONText {
    func anyOf(_ keys: [String]) -> JSONText {
      .pairs(["anyOf": .array(keys.map { SchemaRules.has($0) })])
    }
    let kind = SchemaRules.has("kind", variant.kind)
    if !variant.marks.isEmpty {
      return .pairs(["allOf": .array([kind, anyOf(variant.marks)])])
    }
    return earlier.isEmpty
      ? kind : kind.adding([JSONText.Member(key: "not", value: anyOf(earlier))])
  }

  private static let monthPattern = "^[0-9]{4}-(0[1-9]|1[0-2])"
  private static let dayPattern = "(-(0[1-9]|[12][0-9]|3[01]))"

  private static let flag = JSONText.pairs([
    "enum": .array([.bool(true), .bool(false), .string("true"), .string("false")])
  ])

  private static let textSchema = JSONText.pairs([
    "type": .strings(["string", "number", "boolean"]), "pattern": .string("\\S"),
  ])

  private static func pattern(_ pattern: String) -> JSONText {
    .pairs(["type": .string("string"), "pattern": .string(pattern)])
  }
}

extension ValueShape.NameRule {
  /// What the names must look like, nil for anything.
  fileprivate var pattern: String? {
    switch self {
    case .ids: "^(?!internal$)[A-Za-z0-9_-]+$"
    case .currencies: "^[A-Z]{3}$"
    case .terms, .pricesByTerm: "^(on-demand|spot|reserved[A-Za-z0-9_-]*)$"
    case .any: nil
    }
  }
}
