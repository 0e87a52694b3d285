import ScenarioModel

/// An entry of a language, ready to be said.
struct Phrase: Sendable {
  /// A text, split into words and the places of its placeholders.
  typealias Text = [PhrasePattern.Piece]

  private let one: Text?
  private let other: Text

  /// A text, and one for the number 1 where that is another.
  init(one: Text? = nil, other: Text) { (self.one, self.other) = (one, other) }

  /// One text for all.
  init(_ text: Text) { self.init(other: text) }

  /// The text of an entry without placeholders.
  var words: RichText { Self.filled(other, []) }

  /// The text for a number with values in place of its placeholders.
  func filled(with values: [RichText], number: Double? = nil) -> RichText {
    Self.filled(number == 1 ? one ?? other : other, values)
  }

  private static func filled(_ text: Text, _ values: [RichText]) -> RichText {
    var segments: [RichText.Segment] = []
    segments.reserveCapacity(text.count)
    for piece in text {
      switch piece {
      case .words(let words): segments.append(.plain(words))
      case .value(let value): segments += values[value].segments
      }
    }
    return RichText(segments)
  }
}
