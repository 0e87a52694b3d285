/// The JSON Schema of a scenario (draft 2020-12), made of the tables that the readers read by.
///
/// YAML loaders type what they load: a number, a date or `no` is accepted as a text too, and a
/// number as a text with its suffix. A file that `extends` another may be any part of a scenario, so
/// only its first keys are told there.
package enum ScenarioSchema {
  /// The schema's text, ending with a line break.
  package static func text() -> String {
    var definitions = SchemaDefinitions()
    let whole = definitions.table(ScenarioTables.file)
    let part = JSONText.pairs([
      "properties": .object(
        ScenarioTables.file.entries.map { key in
          JSONText.Member(
            key: key.name, value: .pairs(["description": .string(key.about)]))
        } + [SchemaDefinitions.internalMember]),
      "additionalProperties": .bool(false),
    ])
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
}
