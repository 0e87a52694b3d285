/// A text with placeholders, split once into words and what stands between them.
package struct PhrasePattern: Equatable, Sendable {
  /// A stretch of a pattern.
  package enum Piece: Equatable, Sendable {
    case words(String)
    /// The placeholder with this place among those of its entry.
    case value(Int)
  }

  /// What keeps a text from being a pattern.
  package enum Fault: Error, Equatable, Sendable {
    /// A brace that begins or ends no placeholder.
    case brace
    /// A placeholder that the entry does not have.
    case unknown(String)
  }

  /// The stretches in order.
  package let pieces: [Piece]

  /// Splits a text such as `{option} costs {amount}`.
  package init(_ text: String, placeholders: [String]) throws(Fault) {
    var pieces: [Piece] = []
    var start = text.startIndex
    while let opening = text[start...].utf8.firstIndex(where: Self.isBrace) {
      guard text.utf8[opening] == UInt8(ascii: "{") else { throw .brace }
      let inside = text.utf8.index(after: opening)
      guard let closing = text[inside...].utf8.firstIndex(where: Self.isBrace),
        text.utf8[closing] == UInt8(ascii: "}")
      else { throw .brace }
      let name = text[inside..<closing]
      guard let value = placeholders.firstIndex(where: { $0 == name }) else {
        throw .unknown(String(name))
      }
      if start < opening { pieces.append(.words(String(text[start..<opening]))) }
      pieces.append(.value(value))
      start = text.utf8.index(after: closing)
    }
    if start < text.endIndex { pieces.append(.words(String(text[start...]))) }
    self.pieces = pieces
  }

  /// Stretches that are split already.
  package init(pieces: [Piece]) { self.pieces = pieces }

  private static func isBrace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  /// The places of the placeholders that the text names, each once.
  package var values: Set<Int> {
    pieces.reduce(into: []) { values, piece in
      if case .value(let value) = piece { values.insert(value) }
    }
  }
}
