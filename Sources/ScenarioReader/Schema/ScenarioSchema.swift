/// The JSON Schema of a scenario (draft 2020-12), made of the tables that the readers read by.
///
/// YAML loaders type what they load: a number, a date or `no` is accepted as a text too, and a
/// number as a text with its suffix. A file that `extends` another may be any part of a scenario, so
/// only its first keys are told there.
package enum ScenarioSchema {
  /// The schema's text, ending with a line break.
  package static func text() -> String {
    var definitions = SchemaDefinitions()
    let whole = definitions.table(ScenarioTables.file).adding(costed)
    let part = SchemaDefinitions.part(of: ScenarioTables.file)
    let schema = JSONText.pairs([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "title": .string("A scenario of Breakeven"),
      "type": .string("object"),
      "if": .pairs(["required": .strings(["extends"])]),
      "then": part,
      "else": whole,
      "$defs": .object(definitions.members),
    ])
    return schema.text() + "\n"
  }

  /// Workloads and options are there unless the file reports claims.
  private static var costed: [JSONText.Member] {
    let audits = [SchemaRules.has("audits"), SchemaRules.has("report", "audit")]
    return [
      .init(key: "if", value: .pairs(["not": .pairs(["anyOf": .array(audits)])])),
      .init(
        key: "then",
        value: .pairs(["required": .strings(ScenarioTables.parts.map(\.name))])),
    ]
  }
}
