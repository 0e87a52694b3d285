/// The rules of a table between its keys, as members of a schema.
struct SchemaRules {
  /// The table.
  let table: KeyTable

  /// `anyOf` and `allOf` with the rules; nothing where there are none.
  var members: [JSONText.Member] {
    var members: [JSONText.Member] = []
    if !table.anyOf.isEmpty {
      members.append(
        .init(key: "anyOf", value: .array(table.anyOf.map { Self.has($0) } + within)))
    }
    let rules = contradictions + needs
    if !rules.isEmpty { members.append(.init(key: "allOf", value: .array(rules))) }
    return members
  }

  /// A mapping that has a key, with a value where one is asked for.
  static func has(_ key: String, _ value: String? = nil) -> JSONText {
    let required = JSONText.Member(key: "required", value: .strings([key]))
    guard let value else { return .object([required]) }
    let values: [JSONText] =
      value == "true" ? [.bool(true), .string(value)] : [.string(value)]
    let property = JSONText.Member(key: key, value: .pairs(["enum": .array(values)]))
    return .object([required, .init(key: "properties", value: .object([property]))])
  }

  private var contradictions: [JSONText] {
    table.contradictions.map { rule in
      let others = rule.others.map { Self.has($0, rule.otherValue) }
      return .pairs([
        "not": Self.has(rule.key, rule.value).adding([.init(key: "anyOf", value: .array(others))])
      ])
    }
  }

  /// The mappings within this one that do as well as the keys themselves.
  private var within: [JSONText] {
    table.anyOfWithin.sorted { $0.key < $1.key }.map { key, inner in
      .object([
        .init(key: "required", value: .strings([key])),
        .init(key: "properties", value: .pairs([key: Self.has(inner)])),
      ])
    }
  }

  private var needs: [JSONText] {
    table.needs.map { need in
      let given = JSONText.pairs(["anyOf": .array(need.keys.map { Self.has($0, need.value) })])
      // What a mapping within gives, no key of this one need give.
      let alone = within.isEmpty ? [] : [JSONText.Member(key: "not", value: anyWithin)]
      return .pairs(["if": given.adding(alone), "then": Self.has(need.needed)])
    }
  }

  private var anyWithin: JSONText {
    within.count == 1 ? within[0] : .pairs(["anyOf": .array(within)])
  }
}
