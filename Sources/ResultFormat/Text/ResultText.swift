import Foundation

/// Writes results and their schema as JSON text.
package enum ResultText {
  /// One object with sorted keys, indented, with a line break at its end.
  package static func json(_ document: ResultDocument) throws -> String {
    try text(document)
  }

  /// The JSON Schema (draft 2020-12) that every result is valid by.
  package static func schema() throws -> String {
    var schema = ResultDocument.schema(describedAs: "The result of `breakeven evaluate`.")
    schema.dialect = "https://json-schema.org/draft/2020-12/schema"
    return try text(schema)
  }

  private static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
