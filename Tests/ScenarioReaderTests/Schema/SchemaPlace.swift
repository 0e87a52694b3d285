/// A mapping of a scenario: where its schema is, and a text into which keys can be put.
struct SchemaPlace: CustomStringConvertible, Sendable {
  /// The steps from the whole schema: keys, `*` for a mapping's values, `items` for a list's,
  /// `kind …` for a variant.
  let steps: [String]
  /// A scenario with `KEYS` in the mapping.
  let text: String
  /// The keys that the text has already, or that would change which mapping it is.
  var fixed: [String] = []

  var description: String { steps.joined(separator: ".") }

  /// The keys of the mapping in the schema.
  func keys(in root: SchemaNode) -> Set<String> {
    var node = root["else"]?.resolved(in: root)
    for step in steps { node = node.flatMap { Self.next($0, step, root) } }
    return node?["properties"]?.keys ?? []
  }

  private static func next(_ node: SchemaNode, _ step: String, _ root: SchemaNode) -> SchemaNode? {
    let found: SchemaNode?
    if step == "*" {
      let values = node["patternProperties"] ?? .object([:])
      found = values.keys.first.flatMap { values[$0] } ?? node["additionalProperties"]
    } else if step.hasPrefix("kind ") {
      let name = String(step.dropFirst(5))
      found = node["allOf"]?.items.compactMap { $0["then"] }.first {
        $0["$ref"]?.text == "#/$defs/" + name
      }
    } else {
      found = node["properties"]?[step] ?? node[step]
    }
    let resolved = found?.resolved(in: root)
    // Rules between its own keys may be alternatives too.
    if resolved?["properties"] != nil { return resolved }
    let choices = resolved?["anyOf"]?.items.map { $0.resolved(in: root) } ?? []
    return choices.first { $0["properties"] != nil } ?? resolved
  }
}
