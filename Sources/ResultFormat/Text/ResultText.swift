import Foundation

/// Writes results and their schema as JSON text.
package enum ResultText {
  private static let plain: JSONEncoder.OutputFormatting = [.sortedKeys, .withoutEscapingSlashes]

  /// One object with sorted keys, indented, with a line break at its end.
  package static func json(_ document: ResultDocument) throws -> String {
    try text(document, plain.union(.prettyPrinted))
  }

  /// One object with sorted keys in one line.
  package static func line(_ document: ResultDocument) throws -> String {
    try text(document, plain)
  }

  /// What stands in the place of a result, in one line.
  package static func line(_ refused: RefusedInput) throws -> String {
    try text(refused, plain)
  }

  /// The JSON Schema (draft 2020-12) that every result is valid by.
  package static func schema() throws -> String {
    var schema = ResultDocument.schema(describedAs: "The result of `breakeven evaluate`.")
    schema.dialect = "https://json-schema.org/draft/2020-12/schema"
    return try text(schema, plain.union(.prettyPrinted))
  }

  private static func text(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
