import Foundation

/// Writes results as JSON text.
package enum ResultText {
  /// One object with sorted keys, indented, with a line break at its end.
  package static func json(_ document: ResultDocument) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }
}
